'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { acceptOffer } from '@/features/events/commands/accept-offer'
import { readAccessToken } from '@/features/events/commands/access-token'
import { leaveWaitingList } from '@/features/events/commands/waiting-list'
import { offerPath } from '@/features/events/domain/registration-paths'
import { findSale } from '@/features/events/queries/find-sale'
import { findWaitingEntry } from '@/features/events/queries/find-waiting-entry'
import { LOCALES } from '@/kernel/locale'
import { refused } from '@/kernel/result'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { getPortal } from '@/platform/database/get-portal'
import { isMemberOn } from '@/use-cases/register-for-event/is-member-on'
import { registrationAddress } from '@/use-cases/register-for-event/registration-address'
import { dayOfEvent } from '@/use-cases/register-for-event/reserve-seats'

const form = z.object({ locale: z.enum(LOCALES), token: z.string().max(100) })

/** Takes the seats that were offered: from here on it is a registration like any other. */
export const acceptAction: FormAction = publicAction(form, async ({ locale, token }) => {
  const code = readAccessToken('waiting-entry', token)
  const portal = await getPortal()
  const { drizzle } = portal.db
  const now = new Date()
  const entry = code === null ? null : await findWaitingEntry(drizzle, code, now)
  const sale = entry && (await findSale(drizzle, entry.eventId))
  if (!entry || !sale) return refused('entry-unknown')
  const isMember = await isMemberOn(drizzle, entry.alumnusId, dayOfEvent(sale))
  const accepted = await acceptOffer(portal, { sale, code: entry.code, owner: { token }, isMember, now })
  if (!accepted.ok) return accepted
  redirect(registrationAddress(locale, { code: accepted.value.code, alumnusId: entry.alumnusId }))
})

/** Lets the place, or the offer, go to whoever is next. */
export const leaveAction: FormAction = publicAction(form, async ({ locale, token }) => {
  const code = readAccessToken('waiting-entry', token)
  if (code === null) return refused('entry-unknown')
  const left = await leaveWaitingList(await getPortal(), { code, owner: { token }, now: new Date() })
  if (!left.ok) return left
  redirect(offerPath(locale, token))
})
