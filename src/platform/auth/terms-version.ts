/** The terms that hold today. A new version asks everybody for consent again, at the next visit to an own room. */
export const TERMS_VERSION = '2026-11'
