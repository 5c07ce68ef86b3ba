/** The libraries of the university where a card can be activated, with their towns. */
export const LIBRARIES = [
  'central',
  'arts',
  'law',
  'economics',
  'social-sciences',
  'science-engineering',
  'biomedical',
  'theology',
] as const
export type Library = (typeof LIBRARIES)[number]

export const LIBRARY_NAMES = {
  central: { nl: 'Centrale bibliotheek', en: 'Central Library' },
  arts: { nl: 'Bibliotheek Letteren', en: 'Arts Library' },
  law: { nl: 'Bibliotheek Rechten', en: 'Law Library' },
  economics: { nl: 'Bibliotheek Economie en Bedrijf', en: 'Economics and Business Library' },
  'social-sciences': { nl: 'Bibliotheek Sociale Wetenschappen', en: 'Social Sciences Library' },
  'science-engineering': {
    nl: 'Campusbibliotheek Wetenschap en Techniek',
    en: 'Science and Engineering Library',
  },
  biomedical: { nl: 'Bibliotheek Biomedische Wetenschappen', en: 'Biomedical Sciences Library' },
  theology: { nl: 'Bibliotheek Godgeleerdheid', en: 'Theology Library' },
} satisfies Record<Library, { nl: string; en: string }>

export const LIBRARY_PLACES = {
  central: {
    nl: 'In het centrum van Leuven; ook op zaterdag open.',
    en: 'In the centre of Leuven; open on Saturdays too.',
  },
  arts: { nl: 'Leuven, centrum', en: 'Leuven, centre' },
  law: { nl: 'Leuven, centrum', en: 'Leuven, centre' },
  economics: { nl: 'Leuven, centrum', en: 'Leuven, centre' },
  'social-sciences': { nl: 'Leuven, centrum', en: 'Leuven, centre' },
  'science-engineering': { nl: 'Heverlee', en: 'Heverlee' },
  biomedical: { nl: 'Leuven, aan het ziekenhuis', en: 'Leuven, by the hospital' },
  theology: { nl: 'Leuven, centrum', en: 'Leuven, centre' },
} satisfies Record<Library, { nl: string; en: string }>

/** Picked up when it lies ready, or made at the desk while one waits. */
export const CARD_WAYS = ['pick-up', 'on-site'] as const
export type CardWay = (typeof CARD_WAYS)[number]

/** What a card costs whoever is no paying member. */
export const LIBRARY_CARD_CENTS = 2_500
