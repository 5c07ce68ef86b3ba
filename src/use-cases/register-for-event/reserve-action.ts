'use server'

import { redirect } from 'next/navigation'
import { refused } from '@/kernel/result'
import { askedBy } from '@/platform/actions/asked-by'
import type { FormAction, FormOutcome } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { currentViewer } from '@/platform/auth/current-viewer'
import { getPortal } from '@/platform/database/get-portal'
import { getPathname } from '@/platform/i18n/navigation'
import { allValues, typedNames } from './all-values'
import { readGuest } from './domain/guest'
import { mayGuestHold } from './may-guest-hold'
import { byTheField, readTickets, reservationForm, reserveAsAlumnus } from './reservation-form'
import { reserveSeatsAsGuest } from './reserve-seats'

/** Holds the tickets that a guest chose, and leads to the mailbox; whoever signed in meanwhile goes on as an alumnus. */
const reserve = (giveBack: readonly string[]): FormAction =>
  publicAction(
    reservationForm,
    async (form) => {
      const viewer = await currentViewer()
      if (viewer) {
        const reserved = await reserveAsAlumnus(form, viewer.alumnusId)
        return reserved.ok ? redirect(reserved.value) : reserved
      }
      const { locale, eventId, slug, bookingKey, ...typed } = form
      const portal = await getPortal()
      const now = new Date()
      const tickets = readTickets(typed)
      const guest = readGuest({ name: textOf(typed['name']), email: textOf(typed['email']) })
      if (!guest.ok) return guest
      const { address } = await askedBy()
      const seats = tickets.reduce((sum, { quantity }) => sum + quantity, 0)
      if (seats === 0) return refused('no-tickets-chosen')
      if (!(await mayGuestHold(portal, { email: guest.value.email, from: address, seats, now })))
        return refused('too-many-holds')
      const wish = { eventId, tickets, bookingKey, locale, now }
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

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
