import { findEntitlements } from '@/features/memberships/queries/find-entitlements'
import type { Database } from '@/platform/database/drizzle-of'

/** Whether somebody has the price of members on a day (YYYY-MM-DD); a guest never has. */
export const isMemberOn = async (
  database: Database,
  alumnusId: number | null,
  day: string,
): Promise<boolean> =>
  alumnusId !== null && (await findEntitlements(database, { alumnusId, day })).memberPrice
