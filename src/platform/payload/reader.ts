import type { PayloadRequest } from 'payload'

/**
 * On whose behalf a page reads; spread it into a read. Anyone's, or that of a member of staff who looks at a draft –
 * and even then no more than the access rules let that person read.
 */
export type Reader = {
  readonly overrideAccess: boolean
  readonly draft?: true
  readonly user?: NonNullable<PayloadRequest['user']>
}

export const ANYONE: Reader = { overrideAccess: false }

/** For whom the caller has made sure that what is asked for may be seen by: an event for alumni, say. */
export const ALLOWED: Reader = { overrideAccess: true }

export const draftReader = (user: NonNullable<PayloadRequest['user']>): Reader => ({
  overrideAccess: false,
  draft: true,
  user,
})
