import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

/**
 * Deletes what has served: counts of moments that are too long ago, sessions and codes a month after their end, and failed
 * sign-ins of a month ago, but not those that stopped an account for good.
 */
export async function forgetWhatHasPassed({ now }: { readonly now: Date }): Promise<void> {
  const { drizzle } = (await getPortal()).db
  const at = now.toISOString()
  const aMonthAgo = sql`${at}::timestamptz - interval '30 days'`
  await drizzle.execute(sql`delete from rate_moments where ends_at < ${at}`)
  await drizzle.execute(sql`delete from alumnus_sessions where least(ended_at, expires_at) < ${aMonthAgo}`)
  await drizzle.execute(sql`delete from access_codes where expires_at < ${aMonthAgo}`)
  await drizzle.execute(sql`delete from email_changes where expires_at < ${aMonthAgo}`)
  await drizzle.execute(sql`delete from sign_in_failures where last_at < ${aMonthAgo} and failures < 100`)
}
