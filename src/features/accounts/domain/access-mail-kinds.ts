/** What a request is answered with: a way in, or word that it is the other way round. */
export const ACCESS_MAIL_KINDS = ['activation', 'reactivation', 'already-active', 'not-yet-active'] as const
export type AccessMailKind = (typeof ACCESS_MAIL_KINDS)[number]
