import type { Payload } from 'payload'
import type { Cents } from '@/kernel/money'
import { newReadableCode } from '@/kernel/readable-code'
import { ok, type Refused, type Result, refusedAbout } from '@/kernel/result'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'
import { joiningWrites } from '@/platform/database/joining-writes'
import type { QuotaSeats } from '../domain/availability'
import { type BookingRefusal, decideBooking } from '../domain/decide-booking'
import {
  askForSame,
  buyerFrom,
  findPast,
  type NewBooking,
  type PastBooking,
  releaseBookings,
  writeBookings,
} from './bookings'
import { lockSeats, moveUp } from './seat-desk'
import { personOf, type SeatWish } from './seat-wish'

export type TakenSeats = {
  readonly registrationId: number
  readonly code: string
  readonly state: 'held' | 'paying' | 'confirmed'
  readonly totalCents: Cents
  readonly holdUntil: Date | null
  /** False when it was there already. */
  readonly isNew: boolean
}

export type SeatRefusal = BookingRefusal | 'price-changed'

/** How long seats are kept for who is filling in. */
export const HOLD_MS = 20 * 60_000

/** More in one transaction would make each wait long. */
const MOST_TOGETHER = 64

/**
 * Holds seats for twenty minutes. Wishes for one event that come while others are being written are decided and written
 * together, in the order in which they came, under one lock. An alumnus has one registration under way an event: asking for
 * the same again gives that one, asking for something else takes its place, with what was filled in.
 */
export function takeSeats(portal: Payload, wish: SeatWish): Promise<Result<TakenSeats, SeatRefusal>> {
  return deskOf(portal, wish.sale.eventId)(wish)
}

type Desk = (wish: SeatWish) => Promise<Result<TakenSeats, SeatRefusal>>
const desks = new WeakMap<object, Map<number, Desk>>()

function deskOf(portal: Payload, eventId: number): Desk {
  const ofPortal = desks.get(portal.db) ?? new Map<number, Desk>()
  desks.set(portal.db, ofPortal)
  const known = ofPortal.get(eventId)
  if (known) return known
  const desk = joiningWrites<SeatWish, Result<TakenSeats, SeatRefusal>>(
    (wishes) => inTransaction(portal, (context) => serve(context, wishes)),
    { most: MOST_TOGETHER },
  )
  ofPortal.set(eventId, desk)
  return desk
}

async function serve(
  context: TxContext,
  wishes: readonly SeatWish[],
): Promise<readonly Result<TakenSeats, SeatRefusal>[]> {
  const [first] = wishes
  if (!first) return []
  const { eventId } = first.sale
  const now = new Date(Math.max(...wishes.map((wish) => wish.now.getTime())))
  const desk = await lockSeats(context, { eventId, now })
  const counter: Counter = {
    isOn: desk.isOn,
    quotas: new Map(desk.quotas),
    past: await findPast(
      context.tx,
      eventId,
      wishes.map(({ booker }) => booker),
    ),
    fresh: [],
    released: [],
    now,
  }
  const served = wishes.map((wish) => serveOne(counter, wish))
  await releaseBookings(context.tx, counter.released, now)
  const ids = await writeBookings(context.tx, counter.fresh, now)
  if (counter.released.length > 0) await moveUp(context, { eventId, now })
  return served.map((outcome) => {
    if (!outcome.ok) return outcome
    const { booking, isNew } = outcome.value
    return ok(takenBy(booking, { isNew, id: booking.id ?? ids.get(booking.code) }))
  })
}

/** What is decided so far, in memory: the lock keeps it true until it is written. */
type Counter = {
  readonly isOn: boolean
  readonly quotas: Map<number, QuotaSeats>
  readonly past: Map<string, PastBooking[]>
  readonly fresh: NewBooking[]
  readonly released: number[]
  readonly now: Date
}

type Served =
  | { readonly ok: true; readonly value: { readonly booking: PastBooking; readonly isNew: boolean } }
  | Refused<SeatRefusal>

function serveOne(counter: Counter, wish: SeatWish): Served {
  const person = personOf(wish.booker)
  const past = counter.past.get(person) ?? []
  const known = past.find(({ bookingKey }) => bookingKey === wish.bookingKey)
  const underWay =
    wish.booker.alumnusId === null ? known : (past.find(({ state }) => state !== 'confirmed') ?? known)
  if (known?.state === 'confirmed') return ok({ booking: known, isNew: false })
  const same = underWay && askForSame(underWay, wish.tickets) ? underWay : null
  if (same && !wish.isPricedAnew) return ok({ booking: same, isNew: false })

  const others = past.filter((booking) => booking !== underWay)
  const quotas = underWay ? withSeatsOf(counter.quotas, underWay) : counter.quotas
  const decided = decideBooking({ ...wish.sale, isOn: wish.sale.isOn && counter.isOn }, wish.tickets, {
    buyer: buyerFrom(wish, others),
    quotas,
    now: counter.now,
  })
  if (!decided.ok) return decided
  const { totalCents } = decided.value
  if (same?.totalCents === totalCents) return ok({ booking: same, isNew: false })
  if (wish.expectedCents !== undefined && wish.expectedCents !== totalCents)
    return refusedAbout('price-changed', { total: String(totalCents) })
  return ok({
    booking: book(counter, { wish, person, decided: decided.value, underWay, quotas, others }),
    isNew: true,
  })
}

function book(
  counter: Counter,
  sold: {
    readonly wish: SeatWish
    readonly person: string
    readonly decided: NewBooking['decided']
    readonly underWay: PastBooking | undefined
    readonly quotas: ReadonlyMap<number, QuotaSeats>
    readonly others: readonly PastBooking[]
  },
): PastBooking {
  const { wish, person, decided, underWay, quotas, others } = sold
  if (underWay) giveUp(counter, underWay)
  const booking: NewBooking = {
    code: newReadableCode('R'),
    wish,
    decided,
    holdUntil: new Date(counter.now.getTime() + HOLD_MS),
    keptFrom: underWay,
  }
  counter.fresh.push(booking)
  const taken: PastBooking = {
    id: null,
    code: booking.code,
    state: 'held',
    bookingKey: wish.bookingKey,
    totalCents: decided.totalCents,
    holdUntil: booking.holdUntil,
    tickets: decided.tickets.map(({ ticketTypeId, rule }) => ({
      ticketTypeId,
      quotaIds: wish.sale.types.get(ticketTypeId)?.quotaIds ?? [],
      hasMemberPrice: rule === 'member',
      attendeeName: null,
      answers: {},
    })),
    answers: {},
  }
  // What an earlier booking gives back beyond this one is for who waits, not for who comes next.
  for (const [id, quota] of withSeatsOf(quotas, taken, -1)) {
    const held = Math.max(counter.quotas.get(id)?.held ?? 0, quota.held)
    counter.quotas.set(id, { ...quota, held })
  }
  counter.past.set(person, [...others, taken])
  return taken
}

/** One that was decided a moment ago, in this same transaction, is not even written. */
function giveUp(counter: Counter, booking: PastBooking): void {
  if (booking.id !== null) counter.released.push(booking.id)
  else
    counter.fresh.splice(
      counter.fresh.findIndex(({ code }) => code === booking.code),
      1,
    )
}

/** The seats as they are once those of this booking are back, or, with -1, taken. */
function withSeatsOf(
  quotas: ReadonlyMap<number, QuotaSeats>,
  { tickets }: Pick<PastBooking, 'tickets'>,
  back: 1 | -1 = 1,
): ReadonlyMap<number, QuotaSeats> {
  const after = new Map(quotas)
  for (const { quotaIds } of tickets)
    for (const id of quotaIds) {
      const quota = after.get(id)
      if (quota) after.set(id, { ...quota, held: quota.held - back })
    }
  return after
}

function takenBy(
  booking: PastBooking,
  { isNew, id }: { readonly isNew: boolean; readonly id: number | undefined },
): TakenSeats {
  if (id === undefined) throw new Error(`Registration ${booking.code} was not written.`)
  const { code, state, totalCents, holdUntil } = booking
  return { registrationId: id, code, state, totalCents, holdUntil, isNew }
}
