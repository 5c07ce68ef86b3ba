import { sql } from '@payloadcms/db-postgres'
import type { LocalizedText } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import { executePrepared, listed } from '@/platform/database/execute-prepared'
import type { Audience } from '../domain/audiences'
import { type PolicyKind, policyOf, tiersOf, type WrittenTier } from '../domain/cancellation-policy'
import type { QuestionKind } from '../domain/questions'
import { windowOf } from '../domain/registration-window'
import type { QuestionAsked, Sale, TicketTypeOnSale } from '../domain/sale'

/** How an event is sold at this moment, or null when there is none, or nothing to register with. */
export async function findSale(database: Database, eventId: number): Promise<Sale | null> {
  return (await findSales(database, [eventId])).get(eventId) ?? null
}

/** As above for several events in one question. */
export async function findSales(
  database: Database,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, Sale>> {
  const { rows } = await executePrepared(
    database,
    sql`
    select e.id, e.starts_at, e.ends_at, e.time_zone, e.audience::text as audience,
           e.state = 'scheduled' and e._status = 'published' as is_on,
           e.registration_opens_at, e.registration_closes_at, e.registration_policy::text as policy,
           coalesce(e.registration_has_waiting_list, true) as has_waiting_list,
           (select json_object_agg(_locale, title) from events_locales where _parent_id = e.id) as title,
           (select json_object_agg(_locale, slug) from events_locales where _parent_id = e.id) as slug,
           (select chapters_id from events_rels where parent_id = e.id and path = 'chapters' order by "order" limit 1)
             as beneficiary_id,
           (select json_agg(tiers order by _order) from events_registration_tiers tiers where _parent_id = e.id) as tiers,
           (select json_agg(type order by type.position, type.id) from (
              select t.id, t.position, t.price_cents, t.member_price_cents, coalesce(t.needs_membership, false) as needs_membership,
                     t.sales_from, t.sales_until, t.min_per_booking, t.max_per_booking, t.max_per_person,
                     (select json_object_agg(_locale, name) from ticket_types_locales where _parent_id = t.id) as name,
                     (select json_object_agg(_locale, description) from ticket_types_locales where _parent_id = t.id)
                       as description,
                     (select json_agg(event_quotas_id order by event_quotas_id) from ticket_types_rels
                      where parent_id = t.id and path = 'quotas') as quota_ids
              from ticket_types t where t.event_id = e.id
            ) type) as types,
           (select json_agg(asked order by asked.position, asked.id) from (
              select q.id, q.position, q.kind, q.asks, coalesce(q.required, false) as required,
                     (select json_object_agg(_locale, question) from event_questions_locales where _parent_id = q.id)
                       as question,
                     (select json_object_agg(_locale, hint) from event_questions_locales where _parent_id = q.id) as hint,
                     (select json_agg(json_build_object('id', o.id, 'label',
                        (select json_object_agg(_locale, label) from event_questions_options_locales where _parent_id = o.id))
                        order by o._order) from event_questions_options o where o._parent_id = q.id) as options
              from event_questions q where q.event_id = e.id
            ) asked) as questions
    from events e where e.id = any (${listed(eventIds, 'integer')})`,
  )
  return new Map(
    (rows as unknown as readonly SaleRow[])
      .filter((row) => row.beneficiary_id !== null)
      .map((row) => [row.id, saleOf(row)]),
  )
}

type SaleRow = {
  readonly id: number
  readonly starts_at: string
  readonly ends_at: string
  readonly time_zone: string
  readonly audience: Audience
  readonly is_on: boolean
  readonly registration_opens_at: string | null
  readonly registration_closes_at: string | null
  readonly policy: PolicyKind | null
  readonly has_waiting_list: boolean
  readonly title: LocalizedText | null
  readonly slug: LocalizedText | null
  readonly beneficiary_id: number | null
  readonly tiers: readonly TierRow[] | null
  readonly types: readonly TypeRow[] | null
  readonly questions: readonly QuestionRow[] | null
}
type TierRow = {
  readonly days_before: number | null
  readonly day: string | null
  readonly refund_percent: number
  readonly fee_cents: number
}
type TypeRow = {
  readonly id: number
  readonly price_cents: number
  readonly member_price_cents: number | null
  readonly needs_membership: boolean
  readonly sales_from: string | null
  readonly sales_until: string | null
  readonly min_per_booking: number
  readonly max_per_booking: number
  readonly max_per_person: number | null
  readonly name: LocalizedText | null
  readonly description: LocalizedText | null
  readonly quota_ids: readonly number[] | null
}
type QuestionRow = {
  readonly id: number
  readonly kind: QuestionKind
  readonly asks: 'attendee' | 'booking'
  readonly required: boolean
  readonly question: LocalizedText | null
  readonly hint: LocalizedText | null
  readonly options: readonly { readonly id: string; readonly label: LocalizedText | null }[] | null
}

function saleOf(row: SaleRow): Sale {
  const startsAt = isoOf(row.starts_at)
  return {
    eventId: row.id,
    isOn: row.is_on,
    audience: row.audience,
    title: row.title ?? {},
    slug: row.slug ?? {},
    startsAt,
    endsAt: isoOf(row.ends_at),
    timeZone: row.time_zone,
    window: windowOf({
      opensAt: row.registration_opens_at === null ? null : isoOf(row.registration_opens_at),
      closesAt: row.registration_closes_at === null ? null : isoOf(row.registration_closes_at),
      startsAt,
    }),
    hasWaitingList: row.has_waiting_list,
    policy: policyOf(tiersOf(row.policy ?? 'generous', (row.tiers ?? []).map(writtenTier)), {
      startsAt,
      timeZone: row.time_zone,
    }),
    beneficiaryId: Number(row.beneficiary_id),
    types: new Map((row.types ?? []).map((type) => [type.id, typeOf(type)])),
    questions: (row.questions ?? []).map(questionOf),
  }
}

/** Drizzle gives the database's own writing of a moment. */
const isoOf = (moment: string): string => new Date(moment).toISOString()

const writtenTier = (row: TierRow): WrittenTier => ({
  daysBefore: row.days_before,
  day: row.day,
  refundPercent: row.refund_percent,
  feeCents: row.fee_cents,
})

const typeOf = (row: TypeRow): TicketTypeOnSale => ({
  id: row.id,
  priceCents: row.price_cents,
  memberPriceCents: row.member_price_cents,
  needsMembership: row.needs_membership,
  salesFrom: row.sales_from,
  salesUntil: row.sales_until,
  minPerBooking: row.min_per_booking,
  maxPerBooking: row.max_per_booking,
  maxPerPerson: row.max_per_person,
  quotaIds: row.quota_ids ?? [],
  name: row.name ?? {},
  description: row.description ?? {},
})

const questionOf = (row: QuestionRow): QuestionAsked => ({
  id: row.id,
  kind: row.kind,
  asks: row.asks,
  isRequired: row.required,
  options: (row.options ?? []).map(({ id }) => id),
  question: row.question ?? {},
  hint: row.hint ?? {},
  labels: Object.fromEntries((row.options ?? []).map(({ id, label }) => [id, label ?? {}])),
})
