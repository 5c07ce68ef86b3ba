import type { FacultySeed } from './seed-types'

/** The faculties of the university; the Dutch names are those of the student administration. */
export const faculties: readonly FacultySeed[] = [
  {
    key: 'law',
    name: { nl: 'Rechtsgeleerdheid en Criminologische Wetenschappen', en: 'Law and Criminology' },
    slug: 'rechtsgeleerdheid-en-criminologische-wetenschappen',
    formerNames: [],
  },
  {
    key: 'economics',
    name: { nl: 'Economie en Bedrijfswetenschappen', en: 'Economics and Business' },
    slug: 'economie-en-bedrijfswetenschappen',
    formerNames: [],
  },
  {
    key: 'engineering',
    name: { nl: 'Ingenieurswetenschappen', en: 'Engineering Science' },
    slug: 'ingenieurswetenschappen',
    formerNames: [{ name: 'Toegepaste Wetenschappen', until: 2004 }],
  },
  {
    key: 'bioengineering',
    name: { nl: 'Bio-ingenieurswetenschappen', en: 'Bioscience Engineering' },
    slug: 'bio-ingenieurswetenschappen',
    formerNames: [
      { name: 'Landbouwwetenschappen', until: 1992 },
      { name: 'Landbouwkundige en Toegepaste Biologische Wetenschappen', until: 2005 },
    ],
  },
  {
    key: 'medicine',
    name: { nl: 'Geneeskunde', en: 'Medicine' },
    slug: 'geneeskunde',
    formerNames: [],
  },
  {
    key: 'arts',
    name: { nl: 'Letteren', en: 'Arts' },
    slug: 'letteren',
    formerNames: [],
  },
  {
    key: 'science',
    name: { nl: 'Wetenschappen', en: 'Science' },
    slug: 'wetenschappen',
    formerNames: [],
  },
  {
    key: 'social-sciences',
    name: { nl: 'Sociale Wetenschappen', en: 'Social Sciences' },
    slug: 'sociale-wetenschappen',
    formerNames: [],
  },
  {
    key: 'psychology',
    name: { nl: 'Psychologie en Pedagogische Wetenschappen', en: 'Psychology and Educational Sciences' },
    slug: 'psychologie-en-pedagogische-wetenschappen',
    formerNames: [],
  },
  {
    key: 'movement',
    name: { nl: 'Bewegings- en Revalidatiewetenschappen', en: 'Movement and Rehabilitation Sciences' },
    slug: 'bewegings-en-revalidatiewetenschappen',
    formerNames: [{ name: 'Lichamelijke Opvoeding en Kinesitherapie', until: 2006 }],
  },
  {
    key: 'theology',
    name: { nl: 'Theologie en Religiewetenschappen', en: 'Theology and Religious Studies' },
    slug: 'theologie-en-religiewetenschappen',
    formerNames: [{ name: 'Godgeleerdheid', until: 2012 }],
  },
  {
    key: 'philosophy',
    name: { nl: 'Hoger Instituut voor Wijsbegeerte', en: 'Institute of Philosophy' },
    slug: 'hoger-instituut-voor-wijsbegeerte',
    formerNames: [],
  },
  {
    key: 'pharmacy',
    name: { nl: 'Farmaceutische Wetenschappen', en: 'Pharmaceutical Sciences' },
    slug: 'farmaceutische-wetenschappen',
    formerNames: [],
  },
  {
    key: 'industrial-engineering',
    name: { nl: 'Industriële Ingenieurswetenschappen', en: 'Engineering Technology' },
    slug: 'industriele-ingenieurswetenschappen',
    formerNames: [],
  },
  {
    key: 'architecture',
    name: { nl: 'Architectuur', en: 'Architecture' },
    slug: 'architectuur',
    formerNames: [],
  },
  {
    key: 'canon-law',
    name: { nl: 'Kerkelijk Recht', en: 'Canon Law' },
    slug: 'kerkelijk-recht',
    formerNames: [],
  },
]
