import { cache } from 'react'
import { getPortal } from '@/platform/database/get-portal'
import type { Entitlements } from '../domain/entitlements'
import { findEntitlements } from './find-entitlements'

/** What membership opens to somebody on a day (YYYY-MM-DD): today for most, its own day for an event. */
export const getEntitlements = cache(
  async (alumnusId: number, day: string): Promise<Entitlements> =>
    findEntitlements((await getPortal()).db.drizzle, { alumnusId, day }),
)
