import type { EventQuestion, EventQuota, TicketType } from '@payload-types'
import type { Payload } from 'payload'
import { LOCALES } from '@/kernel/locale'
import type { TxContext } from '@/platform/database/in-transaction'
import { pairedById } from '@/platform/payload/paired-by-id'
import type { Move } from '../domain/moved-days'

type Copying = {
  readonly context: TxContext
  readonly from: number
  readonly to: number
  readonly move: Move
}

/** Gives an event the quotas, ticket types and questions of another, in both languages, with the moments moved. */
export async function copySales(portal: Payload, { context, from, to, move }: Copying): Promise<void> {
  const quotaOf = new Map<number, number>()
  const copy = { portal, context }
  for (const { nl, en } of await read<EventQuota>(portal, 'event-quotas', from)) {
    const shared = { event: to, size: nl.size }
    const id = await create(copy, 'event-quotas', { nl: { ...shared, name: nl.name }, en: { name: en.name } })
    quotaOf.set(nl.id, id)
  }
  for (const { nl, en } of await read<TicketType>(portal, 'ticket-types', from)) {
    const { priceCents, memberPriceCents, needsMembership, minPerBooking, maxPerBooking, maxPerPerson } = nl
    const shared = {
      ...{ priceCents, memberPriceCents, needsMembership, minPerBooking, maxPerBooking, maxPerPerson },
      event: to,
      position: nl.position,
      salesFrom: move.moment(nl.salesFrom),
      salesUntil: move.moment(nl.salesUntil),
      quotas: nl.quotas.flatMap((quota) => quotaOf.get(typeof quota === 'object' ? quota.id : quota) ?? []),
    }
    await create(copy, 'ticket-types', {
      nl: { ...shared, name: nl.name, description: nl.description },
      en: { name: en.name, description: en.description },
    })
  }
  for (const { nl, en } of await read<EventQuestion>(portal, 'event-questions', from))
    await create(copy, 'event-questions', {
      nl: {
        ...{ kind: nl.kind, asks: nl.asks, required: nl.required, position: nl.position, event: to },
        ...{ question: nl.question, hint: nl.hint },
        options: nl.options?.map(({ label }) => ({ label })),
      },
      en: { question: en.question, hint: en.hint, options: en.options?.map(({ label }) => ({ label })) },
    })
}

type Sold = 'event-quotas' | 'ticket-types' | 'event-questions'
type Fields = Readonly<Record<string, unknown>> & { readonly options?: readonly object[] | undefined }

async function read<D extends { readonly id: number }>(portal: Payload, collection: Sold, event: number) {
  const [nl, en] = await Promise.all(
    LOCALES.map(async (locale) => {
      const { docs } = await portal.find({
        ...{ collection, locale, depth: 0, pagination: false, sort: 'id', overrideAccess: true },
        where: { event: { equals: event } },
      })
      return docs as unknown as readonly D[] // three collections at once: the union does not see which
    }),
  )
  return pairedById<D>({ nl: nl ?? [], en: en ?? [] })
}

/** Dutch first; what is called in English lands in the same rows of a list. A name that nobody wrote stays unwritten. */
async function create(
  { portal, context }: { readonly portal: Payload; readonly context: TxContext },
  collection: Sold,
  fields: { readonly nl: Fields; readonly en: Fields },
): Promise<number> {
  const languages = LOCALES.filter((locale) => Boolean(fields[locale].name ?? fields[locale].question))
  const [first = 'nl', second] = languages
  const shared = { depth: 0, overrideAccess: true } as const
  const made: unknown = await portal.create({
    ...{ collection, locale: first, req: context.req },
    data: { ...fields.nl, ...fields[first] } as never,
    ...shared,
  })
  const { id, options } = made as { id: number; options?: readonly { id: string }[] | null }
  if (!second) return id
  const rows = fields[second].options?.map((row, index) => ({ ...row, id: options?.[index]?.id }))
  await portal.update({
    ...{ collection, id, locale: second, req: context.req },
    data: { ...fields[second], ...(rows && { options: rows }) } as never,
    ...shared,
  })
  return id
}
