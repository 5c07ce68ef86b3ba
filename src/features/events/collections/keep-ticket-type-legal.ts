import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import {
  type TicketTypeFacts,
  type TicketTypeProblem,
  ticketTypeProblem,
} from '../domain/ticket-type-problems'

const SENTENCES = {
  'member-price-is-higher': {
    nl: 'Leden betalen nooit meer dan de gewone prijs.',
    en: 'Members never pay more than the ordinary price.',
  },
  'least-above-most': {
    nl: 'Het hoogste aantal kan niet kleiner zijn dan het laagste.',
    en: 'The most cannot be less than the least.',
  },
  'sale-ends-before-it-begins': {
    nl: 'De verkoop moet later eindigen dan hij begint.',
    en: 'The sale must end after it begins.',
  },
} satisfies Record<TicketTypeProblem, { nl: string; en: string }>

/** The database refuses such ticket types; this says so beside the field. */
export const keepTicketTypeLegal: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { priceCents, memberPriceCents, minPerBooking, maxPerBooking, salesFrom, salesUntil } = {
    ...originalDoc,
    ...data,
  } as Partial<TicketTypeFacts>
  const found = ticketTypeProblem({
    priceCents: priceCents ?? null,
    memberPriceCents: memberPriceCents ?? null,
    minPerBooking: minPerBooking ?? null,
    maxPerBooking: maxPerBooking ?? null,
    salesFrom: salesFrom ?? null,
    salesUntil: salesUntil ?? null,
  })
  if (!found) return data
  const message = SENTENCES[found.problem][req.i18n.language === 'en' ? 'en' : 'nl']
  throw new ValidationError({ collection: 'ticket-types', errors: [{ path: found.field, message }] }, req.t)
}
