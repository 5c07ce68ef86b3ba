/** Why two records may be one person: born on the same day with a similar name, sharing an e-mail address, or both. */
export const DUPLICATE_REASONS = ['birth-date-and-name', 'email', 'both'] as const
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number]
