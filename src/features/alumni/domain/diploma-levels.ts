export const DIPLOMA_LEVELS = [
  'bachelor',
  'master',
  'advanced-master',
  'doctorate',
  'licentiate',
  'postgraduate',
] as const
export type DiplomaLevel = (typeof DIPLOMA_LEVELS)[number]

/** How student administrations write the levels. */
const WRITTEN = {
  bachelor: ['bachelor', 'bachelors', 'ba', 'bsc'],
  master: ['master', 'masters', 'ma', 'msc'],
  'advanced-master': ['master-na-master', 'master na master', 'manama', 'advanced master', 'advanced-master'],
  doctorate: ['doctor', 'doctoraat', 'doctorate', 'phd'],
  licentiate: ['licentiaat', 'licentie', 'licentiate', 'lic'],
  postgraduate: ['postgraduaat', 'postgraduate'],
} satisfies Record<DiplomaLevel, readonly string[]>

const LEVELS_AS_WRITTEN = new Map(
  DIPLOMA_LEVELS.flatMap((level) => WRITTEN[level].map((written) => [written, level] as const)),
)

/** The level behind a word of the student administration (its own words first), or null for a word nobody knows. */
export function readDiplomaLevel(
  written: string,
  ownWords: ReadonlyMap<string, DiplomaLevel> = new Map(),
): DiplomaLevel | null {
  const word = written.trim().toLowerCase()
  return ownWords.get(word) ?? LEVELS_AS_WRITTEN.get(word) ?? null
}
