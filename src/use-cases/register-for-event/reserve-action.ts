'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { type Refused, refused, refusedAbout } from '@/kernel/result'
import { askedBy } from '@/platform/actions/asked-by'
import type { FormAction, FormOutcome } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { currentViewer } from '@/platform/auth/current-viewer'
import { getPortal } from '@/platform/database/get-portal'
import { getPathname } from '@/platform/i18n/navigation'
import { allValues, typedNames } from './all-values'
import { readGuest } from './domain/guest'
import { mayGuestHold } from './may-guest-hold'
import { registrationAddress } from './registration-address'
import { reserveSeats, reserveSeatsAsGuest } from './reserve-seats'

const form = z.looseObject({
  locale: z.enum(LOCALES),
  eventId: z.coerce.number().int().positive().max(2_147_483_647),
  slug: z.string().max(200),
  bookingKey: z.uuid(),
})

/** Holds the tickets that were chosen, and leads on: to who comes, or for a guest to the mailbox. */
const reserve = (giveBack: readonly string[]): FormAction =>
  publicAction(
    form,
    async ({ locale, eventId, slug, bookingKey, ...typed }) => {
      const portal = await getPortal()
      const now = new Date()
      const tickets = readTickets(typed)
      const wish = { eventId, tickets, bookingKey, locale, now }
      const viewer = await currentViewer()
      if (viewer) {
        const taken = await reserveSeats(portal, { ...wish, alumnusId: viewer.alumnusId })
        if (!taken.ok) return byTheField(taken)
        redirect(registrationAddress(locale, { code: taken.value.code, alumnusId: viewer.alumnusId }))
      }
      const guest = readGuest({ name: textOf(typed['name']), email: textOf(typed['email']) })
      if (!guest.ok) return guest
      const { address } = await askedBy()
      const seats = tickets.reduce((sum, { quantity }) => sum + quantity, 0)
      if (seats === 0) return refused('no-tickets-chosen')
      if (!(await mayGuestHold(portal, { email: guest.value.email, from: address, seats, now })))
        return refused('too-many-holds')
      const taken = await reserveSeatsAsGuest(portal, { ...wish, guest: guest.value })
      if (!taken.ok) return byTheField(taken)
      const page = getPathname({ locale, href: { pathname: '/events/[slug]/register', params: { slug } } })
      redirect(`${page}?sent=seats`)
    },
    { giveBack },
  )

export async function reserveAction(previous: FormOutcome, data: FormData): Promise<FormOutcome> {
  return reserve(typedNames(data))(previous, allValues(data))
}

const readTickets = (typed: Readonly<Record<string, unknown>>) =>
  Object.entries(typed).flatMap(([name, value]) => {
    const ticketTypeId = Number(/^tickets-(\d{1,9})$/.exec(name)?.[1])
    const quantity = Number(value)
    return ticketTypeId && Number.isInteger(quantity) && quantity > 0 ? [{ ticketTypeId, quantity }] : []
  })

/** What is refused of a ticket type is said by its field. */
function byTheField<Code extends string>({ code, about }: Refused<Code>): Refused<Code> {
  const type = about?.['ticketType']
  return type ? refusedAbout(code, { [`tickets-${type}`]: '' }) : refused(code)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
