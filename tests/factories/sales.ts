import type { EventQuestion, EventQuota, TicketType } from '@payload-types'
import type { Payload } from 'payload'

let made = 0

/** Ten seats of an event, unless `fields` say otherwise. */
export function aQuota(
  portal: Payload,
  fields: Partial<EventQuota> & { readonly event: number },
): Promise<EventQuota> {
  made += 1
  return portal.create({
    collection: 'event-quotas',
    locale: 'nl',
    depth: 0,
    data: { name: `Zaal ${made}`, size: 10, ...fields },
    overrideAccess: true,
  })
}

/** Free, for everybody, at most ten a booking, unless `fields` say otherwise. */
export function aTicketType(
  portal: Payload,
  fields: Partial<TicketType> & { readonly event: number; readonly quotas: number[] },
): Promise<TicketType> {
  made += 1
  return portal.create({
    collection: 'ticket-types',
    locale: 'nl',
    depth: 0,
    data: {
      name: `Ticket ${made}`,
      priceCents: 0,
      minPerBooking: 1,
      maxPerBooking: 10,
      position: made,
      ...fields,
    },
    overrideAccess: true,
  })
}

/** A free text of each attendee, unless `fields` say otherwise. */
export function aQuestion(
  portal: Payload,
  fields: Partial<EventQuestion> & { readonly event: number },
): Promise<EventQuestion> {
  made += 1
  return portal.create({
    collection: 'event-questions',
    locale: 'nl',
    depth: 0,
    data: { question: `Vraag ${made}?`, kind: 'text', asks: 'attendee', position: made, ...fields },
    overrideAccess: true,
  })
}
