import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll } from 'vitest'
import { aRegisteredAlumnus } from '../../factories/account-holders'
import { aChapter, anEvent } from '../../factories/association'
import { aPeriod, aPlan } from '../../factories/memberships'
import { theCollectingEntity } from '../../factories/money'
import { aQuota, aTicketType } from '../../factories/sales'
import type { MoneyDesk } from '../money-desk'
import { seatFaults, unservedParties } from './seat-faults'
import { type BuyerPlan, diceOf, planBuyer, planRound, type RoundPlan } from './seat-plans'
import { type SeatProcess, startSeatProcess } from './seat-processes'

export type RoundReport = {
  readonly faults: readonly string[]
  /** Registrations that were confirmed, to show that the round was one. */
  readonly confirmed: number
  readonly waited: number
  readonly late: number
  readonly wasKilled: boolean
}

const BUYERS = 64
const WAVES = 3
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()

/**
 * Sells one event after another to sixty-four people over two web processes at once. Call it at the top of a file, with the desk
 * that the money goes through.
 */
export function seatStorm(desk: MoneyDesk, portal: () => Payload) {
  const { control } = desk.stripe
  const visits: string[] = []
  const pay = (visit: string) => {
    visits.push(visit)
    control.pay({ session: visit, method: 'bancontact' })
  }
  let chapter = 0
  let people: readonly { readonly alumnusId: number | null; readonly email: string }[] = []
  const webs: (SeatProcess | null)[] = [null, null]
  const starting: Promise<void>[] = []
  const startWeb = (place: 0 | 1) =>
    starting.push(
      startSeatProcess(pay).then((web) => {
        webs[place] = web
      }),
    )

  beforeAll(async () => {
    await theCollectingEntity(portal())
    chapter = (await aChapter(portal())).id
    people = await thePeople(portal())
    startWeb(0)
    startWeb(1)
    await Promise.all(starting)
    return async () => {
      await Promise.all(starting)
      for (const web of webs) await web?.kill()
    }
  }, 120_000)

  async function anEventFor({ quotas, types }: RoundPlan) {
    const event = await anEvent(portal(), {
      chapters: [chapter],
      startsAt: day(20),
      endsAt: day(21),
      registration: { policy: 'generous', hasWaitingList: true },
    } as Parameters<typeof anEvent>[1])
    const quotaIds: number[] = []
    for (const { size } of quotas) quotaIds.push((await aQuota(portal(), { event: event.id, size })).id)
    const typeIds: number[] = []
    for (const type of types) {
      const drawnOn = type.quotas.flatMap((index) => quotaIds[index] ?? [])
      const { priceCents, memberPriceCents } = type
      typeIds.push(
        (await aTicketType(portal(), { event: event.id, quotas: drawnOn, priceCents, memberPriceCents })).id,
      )
    }
    return { eventId: event.id, quotaIds, typeIds }
  }

  /** One event, from the first click until nobody has anything to do any more. */
  async function round(seed: string, given: Partial<RoundPlan> = {}): Promise<RoundReport> {
    await Promise.all(starting.splice(0))
    const dice = diceOf(seed)
    const plan: RoundPlan = { ...planRound(dice), ...given }
    const { eventId, quotaIds, typeIds } = await anEventFor(plan)
    const buyers = Array.from({ length: BUYERS }, (_unused, index) => {
      const person = people[index] ?? { alumnusId: null, email: `gast-${index}@alumninet.example` }
      return planBuyer(dice, { id: `${seed}:${index}`, eventId, person, typeIds })
    })
    visits.length = 0
    const faults: string[] = []
    const confirmed: string[] = []
    const errands = errandsOver(faults, confirmed)

    await Promise.all([
      ...buyers.map((buyer, index) => errands.run(index, { kind: 'buy', plan: buyer })),
      ...plan.changes.map((change) => changeSize(faults, quotaIds[change.quota], { ...change, eventId })),
      killed(plan.kill),
    ])
    for (let wave = 0; wave < WAVES; wave += 1) {
      const offers = await offersOf(eventId, buyers)
      await Promise.all(
        offers.map(({ code, plan: waiter }, index) =>
          errands.run(index, { kind: 'answer-offer', plan: waiter, entryCode: code }),
        ),
      )
      await errands.run(wave, { kind: 'tidy', eventId })
    }
    // What was paid and not come back from is heard of in the end, by both at once.
    const heard = [...visits]
    await Promise.all(
      heard.flatMap((visit) =>
        [0, 1].map((process) => errands.run(process, { kind: 'hear-of-payment', visit })),
      ),
    )
    if (plan.isCalledOff) await callOff(eventId)
    return report(eventId, { faults, confirmed, plan })
  }

  /** Runs errands on one process or the other; who was at one that is killed does the same at the one that is left. */
  const errandsOver = (faults: string[], confirmed: string[]) => ({
    run: async (at: number, todo: Parameters<SeatProcess['run']>[0]): Promise<void> => {
      const outcome = (await webs[at % 2]?.run(todo)) ?? (await webs[(at + 1) % 2]?.run(todo))
      if (!outcome) faults.push('no process was left')
      else if (outcome.fault) faults.push(`threw: ${outcome.fault}`)
      confirmed.push(...(outcome?.confirmed ?? []))
    },
  })

  /** Another takes its place before the next round. */
  async function killed(kill: RoundPlan['kill']): Promise<void> {
    if (!kill) return
    await wait(kill.afterMs)
    const victim = webs[kill.process]
    webs[kill.process] = null
    await victim?.kill()
    startWeb(kill.process)
  }

  /** An officer gives a quota another size; the job that follows is run as a worker would. */
  async function changeSize(
    faults: string[],
    quotaId: number | undefined,
    { by, afterMs, eventId }: { readonly by: number; readonly afterMs: number; readonly eventId: number },
  ): Promise<void> {
    if (quotaId === undefined) return
    await wait(afterMs)
    try {
      const quota = await portal().findByID({ collection: 'event-quotas', id: quotaId, overrideAccess: true })
      if (quota.size === null || quota.size === undefined) return
      await portal().update({
        collection: 'event-quotas',
        id: quotaId,
        data: { size: Math.max(0, quota.size + by) },
        overrideAccess: true,
      })
    } catch (error) {
      // Smaller than what is taken: said beside the field, and nothing else may go wrong.
      if (!(error instanceof Error && error.name === 'ValidationError'))
        faults.push(`officer: ${String((error as Error).cause ?? error)}`)
      return
    }
    const { tidySeats } = await import('@/features/events/commands/tidy-seats')
    await tidySeats(portal(), { eventId, now: new Date() })
  }

  async function offersOf(eventId: number, buyers: readonly BuyerPlan[]) {
    const { rows } = await desk.pool.query<{ code: string; alumnus_id: number | null; email: string }>(
      `select code, alumnus_id, email from waiting_entries where event_id = $1 and state = 'offered' order by id`,
      [eventId],
    )
    return rows.flatMap(({ code, alumnus_id, email }) => {
      const plan = buyers.find((buyer) =>
        alumnus_id === null ? buyer.email === email : buyer.alumnusId === alumnus_id,
      )
      return plan ? [{ code, plan }] : []
    })
  }

  async function callOff(eventId: number): Promise<void> {
    await desk.pool.query(`update events set state = 'cancelled' where id = $1`, [eventId])
    const { cancelEventRegistrations } = await import('@/use-cases/cancel-event/cancel-event-registrations')
    await cancelEventRegistrations(portal(), { eventId, now: () => new Date() })
  }

  async function report(
    eventId: number,
    {
      faults,
      confirmed,
      plan,
    }: { readonly faults: string[]; readonly confirmed: readonly string[]; readonly plan: RoundPlan },
  ): Promise<RoundReport> {
    const { tidySeats } = await import('@/features/events/commands/tidy-seats')
    const { checkLedger } = await import('@/features/payments/queries/check-ledger')
    // Before anything tidies: whoever frees seats serves who waits, in the same transaction.
    faults.push(...(await unservedParties(desk.pool, eventId)))
    await tidySeats(portal(), { eventId, now: new Date() })
    faults.push(...(await unservedParties(desk.pool, eventId)), ...(await seatFaults(desk.pool, eventId)))
    faults.push(
      ...(await checkLedger(portal().db.drizzle)).map(({ rule, detail }) => `ledger: ${rule} ${detail}`),
    )
    const told = await desk.pool.query<{ code: string; state: string }>(
      `select code, state from registrations where code = any($1) and state not in ('confirmed', 'cancelled')`,
      [confirmed],
    )
    faults.push(...told.rows.map(({ code, state }) => `told confirmed: ${code} is ${state}`))
    const counts = await desk.pool.query<{ confirmed: number; waited: number; late: number }>(
      `select (select count(*)::int from registrations where event_id = $1 and confirmed_at is not null) as confirmed,
              (select count(*)::int from waiting_entries where event_id = $1) as waited,
              (select count(*)::int from waiting_entries where event_id = $1 and is_first) as late`,
      [eventId],
    )
    const found = counts.rows[0] ?? { confirmed: 0, waited: 0, late: 0 }
    return { ...found, faults, wasKilled: plan.kill !== null }
  }

  return { round }
}

/** Alumni, half of whom are members, and guests. */
async function thePeople(portal: Payload) {
  const { id: planId } = await aPlan(portal)
  const people: { alumnusId: number | null; email: string }[] = []
  for (let index = 0; index < BUYERS; index += 1) {
    if (index % 4 === 3) {
      people.push({ alumnusId: null, email: `gast-${index}@alumninet.example` })
      continue
    }
    const { id, email } = await aRegisteredAlumnus(portal)
    people.push({ alumnusId: id, email })
    if (index % 2 === 0)
      await aPeriod(portal, { alumnusId: id, planId, firstDay: '2020-01-01', lastDay: '2040-01-01' })
  }
  return people
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Without the lock that whoever moves seats takes first, and with a moment in its place, as long as most seats are free, in
 * which the other process looks too; `alsoUnchecked`: nor the constraint behind it.
 */
export async function takeLockOff(portal: Payload, { alsoUnchecked }: { readonly alsoUnchecked: boolean }) {
  await portal.db.drizzle.execute(sql`
    create or replace function lock_seats(of_event integer) returns setof quota_seats language sql volatile as $fn$
      select quota_seats.* from quota_seats, (
        select pg_sleep(case when bool_or(confirmed + held + offered > size / 2) then 0 else 0.7 end)
        from quota_seats where event_id = of_event
      ) as moment
      where event_id = of_event order by quota_id
    $fn$`)
  if (alsoUnchecked)
    await portal.db.drizzle.execute(sql`alter table quota_seats drop constraint quota_seats_not_oversold`)
}
