const DAY = 24 * 60 * 60_000

/** However it is used, a session ends then: the device asks for the password again. */
const LONGEST = 30 * DAY

/** A session that is not kept also ends twelve hours after it was last seen: the view open_alumnus_sessions says so. */
export const sessionExpiry = (now: Date): Date => new Date(now.getTime() + LONGEST)
