import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import { acceptOffer } from '@/features/events/commands/accept-offer'
import { accessToken } from '@/features/events/commands/access-token'
import { confirmFreeRegistration } from '@/features/events/commands/confirm-registration'
import { fillInRegistration } from '@/features/events/commands/fill-in-registration'
import { giveUpHold } from '@/features/events/commands/give-up-hold'
import type { RegistrationOwner } from '@/features/events/commands/own-registration'
import { tidySeats } from '@/features/events/commands/tidy-seats'
import { joinWaitingList, leaveWaitingList } from '@/features/events/commands/waiting-list'
import { findRegistration } from '@/features/events/queries/find-registration'
import { findSale } from '@/features/events/queries/find-sale'
import { fulfilCheckout } from '@/features/payments/commands/fulfil-checkout'
import { cancelTickets, quoteCancellation } from '@/use-cases/cancel-registration/cancel-registration'
import { payRegistration } from '@/use-cases/register-for-event/pay-registration'
import { reserveSeats, reserveSeatsAsGuest } from '@/use-cases/register-for-event/reserve-seats'
import { settlePayment } from '@/use-cases/settle-payment/settle-payment'
import type { BuyerPlan, Wish } from './seat-plans'

/*
 * A web process with people in it who buy seats, for tests that start two and kill one: each errand is an answer to a form, from
 * the use case down. What the portal refuses with a word is part of the game; anything else is a fault.
 */
export type Errand =
  | { readonly kind: 'buy'; readonly plan: BuyerPlan }
  | { readonly kind: 'answer-offer'; readonly plan: BuyerPlan; readonly entryCode: string }
  | { readonly kind: 'hear-of-payment'; readonly visit: string }
  | { readonly kind: 'tidy'; readonly eventId: number }

export type Told =
  /** Somebody wants to pay on this page: answered once it is paid. */
  | { readonly kind: 'pay'; readonly errand: number; readonly visit: string }
  | { readonly kind: 'done'; readonly errand: number; readonly confirmed: readonly string[] }
  | { readonly kind: 'fault'; readonly errand: number; readonly detail: string }

const portal = await getPortal()
const { drizzle } = portal.db
const paid = new Map<number, () => void>()
const say = (told: Told) => void process.send?.(told)

process.on('disconnect', () => process.exit(0))
process.on('message', (message: { errand: number; todo: Errand } | { paid: number }) => {
  if ('paid' in message) return paid.get(message.paid)?.()
  const { errand, todo } = message
  void run(errand, todo).then(
    (confirmed) => say({ kind: 'done', errand, confirmed }),
    (error: unknown) => say({ kind: 'fault', errand, detail: reasonOf(error) }),
  )
  return undefined
})
process.send?.('ready')

/** Returns the registrations that somebody was told are theirs now. */
async function run(errand: number, todo: Errand): Promise<readonly string[]> {
  if (todo.kind === 'buy') return buy(errand, todo.plan)
  if (todo.kind === 'answer-offer') return answerOffer(errand, todo.plan, todo.entryCode)
  if (todo.kind === 'tidy') await tidySeats(portal, { eventId: todo.eventId, now: new Date() })
  else await fulfilCheckout(portal, { providerId: todo.visit, settle: settlePayment, now: new Date() })
  return []
}

async function buy(errand: number, plan: BuyerPlan): Promise<readonly string[]> {
  const clicks = await Promise.all(
    Array.from({ length: plan.isDoubleClick ? 2 : 1 }, () => reserve(plan, plan)),
  )
  const [first, second = first] = clicks
  if (!first || !second) return []
  if (first.ok && second.ok && first.value.code !== second.value.code)
    throw new Error(`A double click gave ${first.value.code} and ${second.value.code}.`)
  const taken = first.ok ? first : second
  if (!taken.ok) {
    expectRefusal(taken.code, ['no-seats-left', 'event-not-on'])
    if (plan.waits && taken.code === 'no-seats-left') await wait(plan)
    return []
  }
  if (taken.value.state === 'confirmed') return [taken.value.code]
  const other = plan.changesMindTo ? await reserve(plan, plan.changesMindTo) : null
  const code = other?.ok ? other.value.code : taken.value.code
  if (plan.then === 'runs-out') await runOut(code)
  if (plan.then === 'gives-up') {
    const given = await giveUpHold(portal, { code, owner: ownerOf(plan, code), now: new Date() })
    if (!given.ok) expectRefusal(given.code, ['already-confirmed'])
  }
  return plan.then === 'goes-on' ? goOn(errand, plan, code) : []
}

async function reserve(
  { eventId, alumnusId, email }: BuyerPlan,
  { key, tickets }: { readonly key: string; readonly tickets: readonly Wish[] },
) {
  const wish = { eventId, tickets, bookingKey: key, locale: 'nl' as const, now: new Date() }
  const taken =
    alumnusId === null
      ? await reserveSeatsAsGuest(portal, { ...wish, guest: { name: 'Gast', email } })
      : await reserveSeats(portal, { ...wish, alumnusId })
  if (!taken.ok) expectRefusal(taken.code, ['no-seats-left', 'event-not-on'])
  return taken
}

/** Fills in, pays what is to be paid, and perhaps thinks better of it. */
async function goOn(errand: number, plan: BuyerPlan, code: string): Promise<readonly string[]> {
  const owner = ownerOf(plan, code)
  const seen = await findRegistration(drizzle, code, { now: new Date() })
  const filled = await fillInRegistration(portal, {
    code,
    owner,
    answers: {},
    attendees: (seen?.tickets ?? []).map(({ id }) => ({ ticketId: id, name: 'Mieke', answers: {} })),
    now: new Date(),
  })
  if (!filled.ok) return gone(filled.code)
  const isConfirmed =
    filled.value.registration.totalCents === 0
      ? await confirmFree(code, owner)
      : await pay(errand, plan, code)
  if (!isConfirmed) return []
  if (plan.cancels !== 'nothing') await cancel(plan, code)
  return [code]
}

async function confirmFree(code: string, owner: RegistrationOwner): Promise<boolean> {
  const confirmed = await confirmFreeRegistration(portal, { code, owner, now: new Date() })
  if (!confirmed.ok) gone(confirmed.code)
  return confirmed.ok
}

async function pay(errand: number, plan: BuyerPlan, code: string): Promise<boolean> {
  const paying = await payRegistration(portal, {
    code,
    owner: ownerOf(plan, code),
    locale: 'nl',
    returnPath: '/nl/mijn',
    now: new Date(),
  })
  if (!paying.ok) {
    expectRefusal(paying.code, [...GONE, 'already-confirmed', 'already-paid', 'payment-processing'])
    return false
  }
  if (plan.paying === 'closes-page') return false
  if (plan.paying === 'pays-too-late') await runOut(code)
  const visit = await visitFor(code)
  await new Promise<void>((resolve) => {
    paid.set(errand, resolve)
    say({ kind: 'pay', errand, visit })
  })
  if (!plan.comesBack) return false
  await fulfilCheckout(portal, { providerId: visit, settle: settlePayment, now: new Date() })
  return (await findRegistration(drizzle, code, { now: new Date() }))?.state === 'confirmed'
}

async function cancel(plan: BuyerPlan, code: string): Promise<void> {
  const owner = ownerOf(plan, code)
  const registration = await findRegistration(drizzle, code, { now: new Date() })
  const live = registration?.tickets.filter(({ state }) => state === 'confirmed') ?? []
  const tickets = plan.cancels === 'all' ? ('all' as const) : live.slice(0, 1).map(({ id }) => id)
  const quote = await quoteCancellation(portal, { code, owner, tickets, now: new Date() })
  if (!quote.ok) return expectRefusal(quote.code, CALLED_OFF)
  const { refundCents: shownRefundCents } = quote.value
  const cancelled = await cancelTickets(portal, { code, owner, tickets, shownRefundCents, now: new Date() })
  if (!cancelled.ok) expectRefusal(cancelled.code, CALLED_OFF)
}

async function wait(plan: BuyerPlan): Promise<void> {
  const [wanted] = plan.tickets
  const sale = await findSale(drizzle, plan.eventId)
  if (!wanted || !sale) return
  const joined = await joinWaitingList(portal, {
    sale,
    booker: { alumnusId: plan.alumnusId, name: 'Wachter', email: plan.email, locale: 'nl' },
    ticketTypeId: wanted.ticketTypeId,
    partySize: wanted.quantity,
    isMember: false,
    now: new Date(),
  })
  if (!joined.ok) expectRefusal(joined.code, ['seats-left', 'event-not-on'])
}

async function answerOffer(errand: number, plan: BuyerPlan, code: string): Promise<readonly string[]> {
  const owner: RegistrationOwner =
    plan.alumnusId === null ? { token: accessToken('waiting-entry', code) } : { alumnusId: plan.alumnusId }
  const now = new Date()
  if (plan.onOffer === 'lets-it-lapse') {
    await drizzle.execute(sql`
      update waiting_entries set offered_until = now() - interval '1 second' where code = ${code} and state = 'offered'`)
    return []
  }
  if (plan.onOffer === 'declines') {
    const left = await leaveWaitingList(portal, { code, owner, now })
    if (!left.ok) expectRefusal(left.code, ['already-accepted'])
    return []
  }
  const sale = await findSale(drizzle, plan.eventId)
  if (!sale) return []
  const accepted = await acceptOffer(portal, { sale, code, owner, isMember: false, now })
  if (accepted.ok) return goOn(errand, plan, accepted.value.code)
  expectRefusal(accepted.code, ['offer-ran-out', 'event-not-on'])
  return []
}

/** The time that seats are kept passes for one of them. */
const runOut = (code: string) =>
  drizzle.execute(sql`
    update registrations set hold_until = now() - interval '1 second' where code = ${code} and state in ('held', 'paying')`)

async function visitFor(code: string): Promise<string> {
  const { rows } = await drizzle.execute(sql`
    select c.provider_id from checkouts c join orders o on o.id = c.order_id
    join registrations r on o.reference_kind = 'registration' and o.reference_id = r.id::text
    where r.code = ${code} and c.provider_id is not null order by c.id desc limit 1`)
  return String(rows[0]?.provider_id)
}

const ownerOf = ({ alumnusId }: BuyerPlan, code: string): RegistrationOwner =>
  alumnusId === null ? { token: accessToken('registration', code) } : { alumnusId }

const GONE = ['hold-ran-out', 'registration-cancelled', 'event-not-on']
const CALLED_OFF = ['not-confirmed', 'no-tickets-chosen', 'refund-changed']

function gone(refusal: string): readonly string[] {
  expectRefusal(refusal, GONE)
  return []
}

function expectRefusal(refusal: string, expected: readonly string[]): void {
  if (!expected.includes(refusal)) throw new Error(`Refused as ${refusal}.`)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error ? `${cause.message} (${error.message.slice(0, 80)})` : error.message
}
