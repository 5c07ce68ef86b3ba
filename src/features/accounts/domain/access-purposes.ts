/** What a code or link opens: a first password, a new one, or a first one for who gets a letter. */
export const ACCESS_PURPOSES = ['activation', 'reactivation', 'postal'] as const
export type AccessPurpose = (typeof ACCESS_PURPOSES)[number]

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

/** How long each lives, in milliseconds; for a letter see `letterExpiry`. */
const LIVES: Record<AccessPurpose, number> = { activation: DAY, reactivation: HOUR, postal: 21 * DAY }

export const accessExpiry = (purpose: AccessPurpose, now: Date): Date =>
  new Date(now.getTime() + LIVES[purpose])
