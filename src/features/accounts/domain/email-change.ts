const HOUR = 60 * 60_000

/** Until when the link to a new e-mail address works. */
export const emailChangeExpiry = (now: Date): Date => new Date(now.getTime() + HOUR)
