export const CHAPTER_KINDS = ['faculty', 'interest', 'umbrella', 'regional', 'international'] as const
export type ChapterKind = (typeof CHAPTER_KINDS)[number]

/** Chapters that sell membership; regional and international ones are followed instead. */
const SELLS_MEMBERSHIP = {
  faculty: true,
  interest: true,
  umbrella: true,
  regional: false,
  international: false,
} satisfies Record<ChapterKind, boolean>

export const sellsMembership = (kind: ChapterKind): boolean => SELLS_MEMBERSHIP[kind]

/** Where a chapter lives: the Belgian provinces a visitor filters by, or a part of the world. */
export const REGIONS = [
  'antwerpen',
  'oost-vlaanderen',
  'west-vlaanderen',
  'limburg',
  'vlaams-brabant',
  'brussel',
  'wallonie',
  'europe',
  'asia',
  'africa',
  'north-america',
  'south-america',
  'oceania',
] as const
export type Region = (typeof REGIONS)[number]

/** Parts of the world outside Belgium; the other regions are inside it. */
const ABROAD: readonly Region[] = ['europe', 'asia', 'africa', 'north-america', 'south-america', 'oceania']

export const isAbroad = (region: Region): boolean => ABROAD.includes(region)
