import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Cents, sumCents } from '@/kernel/money'
import { inTransaction } from '@/platform/database/in-transaction'
import { listMovements } from '@/platform/stripe/balance'
import type { BalanceMovement } from '@/platform/stripe/provider-truth'
import { fulfilCharge } from './fulfil-charge'
import type { Settle } from './settle-order'
import { syncDispute } from './sync-dispute'
import { syncRefund } from './sync-refund'
import { openTask } from './treasurer-tasks'
import { writeEntry } from './write-entry'

export type Comparison = { readonly since: Date; readonly settle: Settle; readonly now: Date }

/**
 * Compares the provider's own books with the ledger, charge by charge and refund by refund. What we missed is fetched;
 * what still differs becomes a task for the treasurer. Returns the sources that differ.
 */
export async function compareWithProvider(
  portal: Payload,
  comparison: Comparison,
): Promise<readonly string[]> {
  const { since, settle, now } = comparison
  const movements = await listMovements({ since })
  for (const payout of movements.filter(({ kind }) => kind === 'payout')) await bookPayout(portal, payout)
  const told = movements.flatMap(({ kind, source }) => (kind === 'other' && source ? [source] : []))
  const all = new Set([...told, ...(await bookedSources(portal, since))])
  // Charges first: a refund or a dispute of one that was missed is known by it.
  const sources = [...all].sort((a, b) => Number(isCharge(b)) - Number(isCharge(a)))
  const differing: string[] = []
  for (const source of sources) {
    if ((await difference(portal, source)) === 0) continue
    await fetchWhatWasMissed(portal, { source, settle, now })
    const cents = await difference(portal, source)
    if (cents === 0) continue
    differing.push(source)
    await inTransaction(portal, ({ tx }) =>
      openTask(tx, {
        kind: 'difference',
        key: `difference:${source}:${cents}`,
        detail: source,
        amountCents: cents,
      }),
    )
  }
  return differing
}

const isCharge = (source: string): boolean => /^(ch|py)_/.test(source)

/** Cents that the provider has more than the ledger for one charge, refund or dispute. */
async function difference(portal: Payload, source: string): Promise<Cents> {
  const movements = await listMovements({ source })
  const { rows } = await portal.db.drizzle.execute(sql`
    select coalesce(sum(amount_cents), 0)::integer as booked from ledger_postings p
    join ledger_entries e on e.id = p.entry_id
    where e.source = ${source} and p.account = 'cash-at-provider'`)
  const { booked } = rows[0] as { booked: number }
  // Money that is on its way back has left there before we count it gone.
  const underWay = await portal.db.drizzle.execute(sql`
    select coalesce(sum(amount_cents), 0)::integer as cents from refunds
    where provider_id = ${source} and state = 'submitted'`)
  const { cents } = underWay.rows[0] as { cents: number }
  const told = sumCents(movements.map(({ netCents }) => netCents))
  return told === booked - cents ? 0 : told - booked
}

async function fetchWhatWasMissed(
  portal: Payload,
  { source, settle, now }: { readonly source: string; readonly settle: Settle; readonly now: Date },
): Promise<void> {
  if (/^(re|pyr)_/.test(source)) await syncRefund(portal, { providerId: source, now })
  else if (/^(dp|du)_/.test(source)) await syncDispute(portal, { providerId: source, now })
  else await fulfilCharge(portal, { chargeId: source, settle, now })
}

async function bookedSources(portal: Payload, since: Date): Promise<readonly string[]> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select distinct source from ledger_entries
    where source is not null and kind <> 'provider-payout' and occurred_at >= ${since.toISOString()}`)
  return (rows as { source: string }[]).map(({ source }) => source)
}

async function bookPayout(
  portal: Payload,
  { transactionId, netCents, at, source }: BalanceMovement,
): Promise<void> {
  await inTransaction(portal, ({ tx }) =>
    writeEntry(
      tx,
      { kind: 'provider-payout', cents: -netCents },
      { key: `payout:${transactionId}`, at, ...(source ? { source } : {}) },
    ),
  )
}
