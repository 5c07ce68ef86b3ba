import { readAccessToken } from '@/features/events/commands/access-token'
import type { Sale } from '@/features/events/domain/sale'
import { findRegistration } from '@/features/events/queries/find-registration'
import { findSale } from '@/features/events/queries/find-sale'
import { findWaitingEntry, type WaitingEntry } from '@/features/events/queries/find-waiting-entry'
import { getPortal } from '@/platform/database/get-portal'

export type Offer = {
  readonly entry: WaitingEntry
  readonly sale: Sale
  /** Whose the registration is that came of it; null as long as there is none. */
  readonly registration: { readonly code: string; readonly alumnusId: number | null } | null
}

/** The place on the waiting list that a token of the portal opens, or null. */
export async function findOffer(token: string, now: Date): Promise<Offer | null> {
  const code = readAccessToken('waiting-entry', token)
  if (code === null) return null
  const { drizzle } = (await getPortal()).db
  const entry = await findWaitingEntry(drizzle, code, now)
  const sale = entry && (await findSale(drizzle, entry.eventId))
  if (!entry || !sale) return null
  const registration =
    entry.registrationCode === null ? null : await findRegistration(drizzle, entry.registrationCode, { now })
  return { entry, sale, registration }
}
