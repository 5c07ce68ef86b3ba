'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { joinWaitingList } from '@/features/events/commands/waiting-list'
import { offerPath } from '@/features/events/domain/registration-paths'
import { accessToken } from '@/features/events/commands/access-token'
import type { Booker } from '@/features/events/commands/seat-wish'
import { findSale } from '@/features/events/queries/find-sale'
import { LOCALES, type Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { askedBy } from '@/platform/actions/asked-by'
import type { FormAction } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { currentViewer } from '@/platform/auth/current-viewer'
import { getPortal } from '@/platform/database/get-portal'
import { getPathname } from '@/platform/i18n/navigation'
import { readGuest } from '@/use-cases/register-for-event/domain/guest'
import { mayGuestHold } from '@/use-cases/register-for-event/may-guest-hold'
import { findBookers } from '@/use-cases/register-for-event/queries/find-bookers'
import { dayOfEvent } from '@/use-cases/register-for-event/reserve-seats'

const id = z.coerce.number().int().positive().max(2_147_483_647)
const form = z.object({
  locale: z.enum(LOCALES),
  eventId: id,
  ticketTypeId: id,
  slug: z.string().max(200),
  partySize: z.coerce.number().int().min(1).max(20),
  name: z.string().max(500).optional(),
  email: z.string().max(500).optional(),
})

/** A place on the waiting list: an alumnus sees it at once, a guest gets the way to it by mail. */
export const joinAction: FormAction = publicAction(
  form,
  async ({ locale, eventId, ticketTypeId, slug, partySize, name = '', email = '' }) => {
    const portal = await getPortal()
    const now = new Date()
    const sale = await findSale(portal.db.drizzle, eventId)
    if (!sale) return refused('event-unknown')
    const waiting = await findWho({ locale, name, email, day: dayOfEvent(sale), now })
    if (!waiting.ok) return waiting
    const joined = await joinWaitingList(portal, { sale, ticketTypeId, partySize, ...waiting.value, now })
    const page = getPathname({ locale, href: { pathname: '/events/[slug]/register', params: { slug } } })
    if (!joined.ok) return joined.code === 'seats-left' ? redirect(`${page}?notice=seats-left`) : joined
    if (waiting.value.booker.alumnusId === null) redirect(`${page}?sent=waiting`)
    redirect(offerPath(locale, accessToken('waiting-entry', joined.value.code)))
  },
  { giveBack: ['partySize', 'name', 'email'] },
)

type Who = { readonly booker: Booker; readonly isMember: boolean }

async function findWho({
  locale,
  name,
  email,
  day,
  now,
}: {
  readonly locale: Locale
  readonly name: string
  readonly email: string
  readonly day: string
  readonly now: Date
}): Promise<Result<Who, 'no-email-address' | 'guest-incomplete' | 'too-many-holds'>> {
  const portal = await getPortal()
  const viewer = await currentViewer()
  if (viewer) {
    const { alumnusId } = viewer
    const booker = (await findBookers(portal.db.drizzle, [alumnusId])).get(alumnusId)
    if (!booker?.email) return refused('no-email-address')
    return ok({
      booker: { alumnusId, name: booker.name, email: booker.email, locale },
      isMember: booker.isMemberOn(day),
    })
  }
  const guest = readGuest({ name, email })
  if (!guest.ok) return guest
  const { address } = await askedBy()
  if (!(await mayGuestHold(portal, { email: guest.value.email, from: address, seats: 1, now })))
    return refused('too-many-holds')
  return ok({ booker: { ...guest.value, alumnusId: null, locale }, isMember: false })
}
