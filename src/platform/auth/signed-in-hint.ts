/**
 * A cookie that says no more than that somebody signed in with this browser, so that pages that are the same for
 * everyone ask for a name only where there may be one. Script may read it; it opens nothing.
 */
export const SIGNED_IN_HINT = 'signed-in'
