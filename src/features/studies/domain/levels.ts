export const LEVELS = [
  'bachelor',
  'master',
  'advanced-master',
  'doctorate',
  'licentiate',
  'postgraduate',
] as const
export type Level = (typeof LEVELS)[number]
