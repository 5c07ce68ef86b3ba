import { sql } from '@payloadcms/db-postgres'
import { civilDateAt } from '@/kernel/civil-date'
import { ok, type Result, refused } from '@/kernel/result'
import type { Tx } from '@/platform/database/in-transaction'
import { type BoughtPeriod, periodOf } from '../domain/period-of'
import { addPeriod } from './add-period'
import { latestPeriod, lockMembers } from './membership-lock'
import { readPlan } from './read-plan'
import { itemCents, type PurchaseItem, readItems } from './write-purchase'

/** A line of the order that was paid, in order of position. */
export type PaidLine = {
  readonly id: number
  readonly chapterId: number
  readonly description: string
  readonly grossCents: number
}

export type PaidPurchase = {
  readonly purchaseId: number
  readonly order: { readonly id: number; readonly lines: readonly PaidLine[] }
  readonly paidAt: Date
  /** Sold before its renewal window too: for who paid twice and takes it as the next period. */
  readonly evenEarly?: boolean
}

/**
 * Writes down the periods that an order bought, in the caller's transaction; all of them or none. The period that was
 * shown and stands on the receipt is the one that is bought, as long as its days are free; else the one that paying
 * today buys. Refuses what cannot be had any more, so that the money is held.
 */
export async function storePurchase(
  tx: Tx,
  { purchaseId, order, paidAt, evenEarly = false }: PaidPurchase,
): Promise<Result<null, 'unknown-purchase' | 'not-available'>> {
  const purchase = await lockPurchase(tx, purchaseId)
  const items = purchase && (await itemsOfOrder(tx, { ...purchase, lines: order.lines }))
  if (!purchase || !items) return refused('unknown-purchase')
  const { alumnusId } = purchase
  await lockMembers(tx, [alumnusId, ...items.flatMap(({ partner }) => partner?.alumnusId ?? [])])
  const joinedOn = civilDateAt(paidAt)
  const periods = await Promise.all(
    items.map((item) => periodFor(tx, { alumnusId, item, joinedOn, evenEarly })),
  )
  const state = periods.includes(null) ? 'held' : 'paid'
  await tx.execute(sql`update membership_purchases set state = ${state} where id = ${purchaseId}`)
  for (const [index, item] of items.entries()) {
    const period = periods[index]
    const line = order.lines[index]
    if (state === 'held' || !period || !line) return refused('not-available')
    const bought = { planId: item.planId, orderId: order.id, orderLineId: line.id } as const
    await add(tx, {
      ...bought,
      alumnusId,
      ...period,
      origin: 'paid',
      amountCents: itemCents(item),
      partnerName: item.partner?.name ?? null,
    })
    const partnerId = item.partner?.alumnusId ?? null
    if (partnerId === null) continue
    const along = await periodFor(tx, { alumnusId: partnerId, item, joinedOn, evenEarly: true })
    // Who is a member for life already has nothing to gain: the name stands with who paid.
    if (along) await add(tx, { ...bought, alumnusId: partnerId, ...along, origin: 'partner', amountCents: 0 })
  }
  return ok(null)
}

async function lockPurchase(
  tx: Tx,
  purchaseId: number,
): Promise<{ readonly purchaseId: number; readonly alumnusId: number; readonly revision: number } | null> {
  const { rows } = await tx.execute(sql`
    select id as "purchaseId", alumnus_id as "alumnusId", revision from membership_purchases
    where id = ${purchaseId} for update`)
  return (rows[0] as { purchaseId: number; alumnusId: number; revision: number } | undefined) ?? null
}

/** The revision that the order is of: the latest that reads like its lines. */
async function itemsOfOrder(
  tx: Tx,
  {
    purchaseId,
    revision,
    lines,
  }: { readonly purchaseId: number; readonly revision: number; readonly lines: readonly PaidLine[] },
): Promise<readonly PurchaseItem[] | null> {
  const asked = JSON.stringify(lines.map((line) => [line.chapterId, line.description, line.grossCents]))
  for (let number = revision; number > 0; number -= 1) {
    const items = await readItems(tx, { purchaseId, revision: number })
    const read = JSON.stringify(items.map((item) => [item.chapterId, item.description, itemCents(item)]))
    if (read === asked) return items
  }
  return null
}

type Wanted = {
  readonly alumnusId: number
  readonly item: PurchaseItem
  readonly joinedOn: string
  readonly evenEarly: boolean
}

async function periodFor(
  tx: Tx,
  { alumnusId, item, joinedOn, evenEarly }: Wanted,
): Promise<Pick<BoughtPeriod, 'firstDay' | 'lastDay'> | null> {
  const { planId, chapterId, firstDay, lastDay } = item
  const { rows } = await tx.execute(sql`
    select from membership_spans where alumnus_id = ${alumnusId} and chapter_id = ${chapterId}
      and days && membership_days(${firstDay}, ${lastDay}::text, null)`)
  if (rows.length === 0) return { firstDay, lastDay }
  const plan = await readPlan(tx, planId)
  if (!plan) return null
  const latest = await latestPeriod(tx, { alumnusId, chapterId })
  const again = periodOf(evenEarly ? { ...plan, renewalWindowDays: Infinity } : plan, { joinedOn, latest })
  return again.ok ? { firstDay: again.value.firstDay, lastDay: again.value.lastDay } : null
}

async function add(tx: Tx, period: Omit<Parameters<typeof addPeriod>[1], 'actor'>): Promise<void> {
  const actor = { kind: 'system', id: null } as const
  const added = await addPeriod(tx, { ...period, actor })
  if (!added.ok) throw new Error(`A period of plan ${period.planId} was free a moment ago and is not now.`)
}
