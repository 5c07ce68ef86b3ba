import type { Payload } from 'payload'
import type { LocalizedText } from '@/kernel/locale'
import type { StaffMember } from '@/platform/auth/staff-access'
import type { Audience } from '../domain/audiences'
import { type PolicyKind, policyOf, tiersOf, type WrittenTier } from '../domain/cancellation-policy'
import type { EventState } from '../domain/event-state'
import type { QuestionKind } from '../domain/questions'
import { windowOf } from '../domain/registration-window'
import type { Sale, TicketTypeOnSale } from '../domain/sale'
import { mayRunEvent } from './may-run-event'

export type DraftedQuestion = {
  readonly question: LocalizedText
  readonly kind: QuestionKind
  readonly asks: 'attendee' | 'booking'
  readonly isRequired: boolean
  readonly options: readonly LocalizedText[]
}

/** An event as it is being written, with what would be sold for it; moments are ISO instants. */
export type DraftedEvent = {
  readonly id: number
  readonly title: LocalizedText
  readonly slug: LocalizedText
  readonly summary: LocalizedText
  readonly hasBody: Readonly<Record<'nl' | 'en', boolean>>
  readonly confirmationText: LocalizedText
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly timeZone: string
  readonly audience: Audience
  readonly state: EventState
  readonly closesAt: string | null
  readonly policy: PolicyKind
  readonly tierCount: number
  readonly quotas: readonly {
    readonly id: number
    readonly name: LocalizedText
    readonly size: number | null
  }[]
  readonly types: readonly TicketTypeOnSale[]
  readonly questions: readonly DraftedQuestion[]
  /** As it would be sold once it is published; null as long as it has no time. */
  readonly sale: Omit<Sale, 'questions' | 'slug' | 'beneficiaryId'> | null
}

/** The event as it stands in the form, for who may change it; null for everybody else, and when there is none. */
export async function findDraftedEvent(
  portal: Payload,
  { id, staff }: { readonly id: number; readonly staff: StaffMember | null },
): Promise<DraftedEvent | null> {
  if (!(await mayRunEvent(portal.db.drizzle, { eventId: id, staff }))) return null
  const ofEvent = {
    where: { event: { equals: id } },
    locale: 'all' as const,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  }
  const [event, quotas, types, questions] = await Promise.all([
    portal.findByID({
      collection: 'events',
      id,
      draft: true,
      locale: 'all',
      depth: 0,
      joins: false,
      disableErrors: true,
      overrideAccess: true,
    }),
    portal.find({ collection: 'event-quotas', sort: 'id', ...ofEvent }),
    portal.find({ collection: 'ticket-types', sort: ['position', 'id'], ...ofEvent }),
    portal.find({ collection: 'event-questions', sort: ['position', 'id'], ...ofEvent }),
  ])
  if (!event) return null
  // Payload's types say what one language holds; this was read in both.
  return drafted(event as unknown as EventDoc, {
    quotas: quotas.docs as unknown as readonly QuotaDoc[],
    types: (types.docs as unknown as readonly TypeDoc[]).map(typeOf),
    questions: (questions.docs as unknown as readonly QuestionDoc[]).map(questionOf),
  })
}

type EventDoc = {
  readonly id: number
  readonly title?: LocalizedText
  readonly slug?: LocalizedText
  readonly summary?: LocalizedText
  readonly body?: Readonly<Partial<Record<'nl' | 'en', unknown>>>
  readonly startsAt?: string | null
  readonly endsAt?: string | null
  readonly timeZone?: string | null
  readonly audience?: Audience | null
  readonly state?: EventState | null
  readonly registration?: {
    readonly opensAt?: string | null
    readonly closesAt?: string | null
    readonly hasWaitingList?: boolean | null
    readonly policy?: PolicyKind | null
    readonly tiers?: readonly WrittenTier[] | null
    readonly confirmationText?: LocalizedText
  }
}
type QuotaDoc = { readonly id: number; readonly name: LocalizedText; readonly size: number | null }
type TypeDoc = Omit<TicketTypeOnSale, 'quotaIds' | 'name' | 'description'> & {
  readonly name?: LocalizedText
  readonly description?: LocalizedText
  readonly quotas: readonly number[]
}
type QuestionDoc = {
  readonly question?: LocalizedText
  readonly kind: QuestionKind
  readonly asks: 'attendee' | 'booking'
  readonly required?: boolean | null
  readonly options?: readonly { readonly label?: LocalizedText }[] | null
}

type Belonging = Pick<DraftedEvent, 'quotas' | 'types' | 'questions'>

function drafted(event: EventDoc, belonging: Belonging): DraftedEvent {
  const { registration = {} } = event
  const { nl, en } = event.body ?? {}
  return {
    id: event.id,
    title: event.title ?? {},
    slug: event.slug ?? {},
    summary: event.summary ?? {},
    hasBody: { nl: Boolean(nl), en: Boolean(en) },
    confirmationText: registration.confirmationText ?? {},
    startsAt: event.startsAt ?? null,
    endsAt: event.endsAt ?? null,
    timeZone: event.timeZone ?? 'Europe/Brussels',
    audience: event.audience ?? 'public',
    state: event.state ?? 'scheduled',
    closesAt: registration.closesAt ?? null,
    policy: registration.policy ?? 'generous',
    tierCount: registration.tiers?.length ?? 0,
    ...belonging,
    sale: saleOf(event, belonging.types),
  }
}

function saleOf(event: EventDoc, types: DraftedEvent['types']): DraftedEvent['sale'] {
  const { startsAt, endsAt, registration = {} } = event
  if (!startsAt || !endsAt) return null
  const timeZone = event.timeZone ?? 'Europe/Brussels'
  return {
    eventId: event.id,
    isOn: event.state !== 'cancelled',
    audience: event.audience ?? 'public',
    title: event.title ?? {},
    startsAt,
    endsAt,
    timeZone,
    window: windowOf({
      opensAt: registration.opensAt ?? null,
      closesAt: registration.closesAt ?? null,
      startsAt,
    }),
    hasWaitingList: registration.hasWaitingList ?? true,
    policy: policyOf(tiersOf(registration.policy ?? 'generous', registration.tiers ?? []), {
      startsAt,
      timeZone,
    }),
    types: new Map(types.map((type) => [type.id, type])),
  }
}

const typeOf = ({ quotas, name, description, ...rules }: TypeDoc): TicketTypeOnSale => ({
  id: rules.id,
  priceCents: rules.priceCents,
  memberPriceCents: rules.memberPriceCents ?? null,
  needsMembership: rules.needsMembership ?? false,
  salesFrom: rules.salesFrom ?? null,
  salesUntil: rules.salesUntil ?? null,
  minPerBooking: rules.minPerBooking,
  maxPerBooking: rules.maxPerBooking,
  maxPerPerson: rules.maxPerPerson ?? null,
  quotaIds: quotas,
  name: name ?? {},
  description: description ?? {},
})

const questionOf = ({ question, kind, asks, required, options }: QuestionDoc): DraftedQuestion => ({
  question: question ?? {},
  kind,
  asks,
  isRequired: required ?? false,
  options: (options ?? []).map(({ label }) => label ?? {}),
})
