import { describe, expect, it } from 'vitest'
import { aStaffMember } from '../../../factories/staff'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'
import { textOfPdf } from '../../text-of-pdf'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal)

/** What PostgreSQL answers to this, in a transaction of its own: its code, or what the constraint is called. */
async function answerTo(...statements: readonly string[]): Promise<string> {
  const client = await desk.pool.connect()
  try {
    await client.query('begin')
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
    return 'done'
  } catch (error) {
    await client.query('rollback')
    const { code, constraint } = error as { code: string; constraint?: string }
    return constraint ?? code
  } finally {
    client.release()
  }
}

const ENTRY = `insert into ledger_entries (id, key, kind, occurred_at) values (900, 'x', 'payment-captured', now())`
const posting = (cents: number, account = 'bank') =>
  `insert into ledger_postings (entry_id, account, amount_cents) values (900, '${account}', ${cents})`

describe('the ledger', () => {
  it.each([
    ['an entry that is out of balance', [ENTRY, posting(5), posting(-4)], 'ledger_postings_balance'],
    ['an entry with nothing in it', [ENTRY], 'ledger_entries_have_postings'],
    ['half a cent', [ENTRY, posting(0.5), posting(-0.5)], 'ledger_postings_whole'],
    ['income of nobody', [ENTRY, posting(5, 'income'), posting(-5)], 'ledger_postings_name_whose'],
  ])('refuses %s', async (_what, statements, answer) => {
    expect(await answerTo(...statements)).toBe(answer)
  })

  it('takes what balances, and lets nobody change or remove it', async () => {
    expect(await answerTo(ENTRY, posting(5), posting(-5))).toBe('done')
    const tries = [
      'update ledger_postings set amount_cents = 6',
      'delete from ledger_postings',
      'truncate ledger_postings',
      `update ledger_entries set kind = 'refund-paid'`,
      'delete from ledger_entries',
      'truncate ledger_entries cascade',
    ]
    expect(await Promise.all(tries.map((statement) => answerTo(statement)))).toEqual(tries.map(() => '55000'))
  })
})

describe('orders, payments and refunds', () => {
  it('are refused by the database where the sums would not hold', async () => {
    const { orderId } = await money.paid(money.wish())
    const { id: payment } = await money.one<{ id: number }>(
      'select id from payments where order_id = $1',
      orderId,
    )
    const refund = (cents: number) => `
      insert into refunds (code, order_id, payment_id, source, amount_cents, state, reason, attempt)
      values ('T-${cents}', ${orderId}, ${payment}, 'surplus', ${cents}, 'requested', 'x', 1)`
    expect(await answerTo(refund(1))).toBe('refunds_stay_within_payment')
    expect(await answerTo(`update payments set settled_cents = 1 where id = ${payment}`)).toBe(
      'payments_settle_whole_or_nothing',
    )
    expect(await answerTo(`update orders set total_cents = total_cents + 1 where id = ${orderId}`)).toBe(
      'order_lines_add_up',
    )
    for (const table of ['orders', 'payments', 'checkouts', 'order_lines', 'receipts', 'receipt_counters']) {
      expect(await answerTo(`delete from ${table}`)).toBe('55000')
    }
    // A second payment of the order, captured too, cannot settle it as well.
    expect(
      await answerTo(`insert into payments (order_id, provider, charge_id, state, amount_cents, settled_cents, captured_at)
        values (${orderId}, 'stripe', 'ch_second', 'captured', 3500, 3500, now())`),
    ).toBe('payments_settle_once')
  })

  it('would be paid twice over, and given back more than came in, without those refusals; the check sees it', async () => {
    const { orderId } = await money.paid(money.wish())
    const broken = async (...statements: readonly string[]) => {
      const client = await desk.pool.connect()
      try {
        for (const statement of ['begin', 'set local session_replication_role = replica', ...statements])
          await client.query(statement)
        const { drizzle } = await import('drizzle-orm/node-postgres')
        return (await money.its().checkLedger(drizzle(client) as never)).map(({ rule }) => rule)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    const secondSettled = `insert into payments (order_id, provider, charge_id, state, amount_cents, settled_cents, captured_at)
      values (${orderId}, 'stripe', 'ch_again', 'captured', 3500, 3500, now())`
    expect(await broken('drop index payments_settle_once', secondSettled)).toContain(
      'settled-orders-have-income',
    )
    const tooMuch = `insert into refunds (code, order_id, payment_id, source, amount_cents, state, reason, attempt)
      select 'T-MORE', order_id, id, 'order', amount_cents + 1, 'succeeded', 'x', 1 from payments where order_id = ${orderId}`
    expect(await broken(tooMuch)).toEqual(
      expect.arrayContaining(['received-less-refunded-is-income-and-unallocated', 'cash-is-what-moved']),
    )
    expect(await money.faults()).toEqual([])
  })

  it('are read by who keeps the books, and written by nobody’s hand', async () => {
    await money.paid(money.wish())
    const collections = [
      'orders',
      'order-lines',
      'checkouts',
      'payments',
      'refunds',
      'refund-lines',
      'disputes',
      'ledger-entries',
      'ledger-postings',
      'provider-events',
      'receipts',
      'payouts',
      'treasurer-tasks',
    ] as const
    const roles = ['treasurer', 'office', 'editor', 'chapter-officer'] as const
    for (const role of roles) {
      const user = await aStaffMember(portal(), { roles: [role] })
      const as = { user, overrideAccess: false } as const
      for (const collection of collections) {
        const read = portal().find({ collection, ...as, limit: 1 })
        if (role === 'treasurer' || role === 'office') await read
        else await expect(read).rejects.toMatchObject({ status: 403 })
        const where = { id: { exists: true } }
        await expect(portal().delete({ collection, where, ...as })).rejects.toMatchObject({ status: 403 })
        await expect(portal().update({ collection, where, data: {} as never, ...as })).rejects.toMatchObject({
          status: 403,
        })
        await expect(portal().create({ collection, data: {} as never, ...as })).rejects.toMatchObject({
          status: 403,
        })
      }
    }
  }, 120_000)
})

describe('the check of the books', () => {
  /** Each of these breaks one rule; only whoever may switch the triggers off can do so. */
  const BROKEN: readonly (readonly [string, string])[] = [
    [
      'entries-balance',
      `update ledger_postings set amount_cents = amount_cents + 1 where id = (select min(id) from ledger_postings)`,
    ],
    ['order-states-equal-sums', `update orders set state = 'open' where state = 'paid'`],
    [
      'received-less-refunded-is-income-and-unallocated',
      `update payments set amount_cents = amount_cents + 1 where settled_cents > 0`,
    ],
    ['refunds-owed-are-payable', `update refunds set state = 'failed' where state = 'succeeded'`],
    ['cash-is-what-moved', `update payments set fee_cents = fee_cents + 1`],
    ['settled-orders-have-income', `update orders set settled_at = null`],
    ['receipts-have-no-gap', `delete from receipts where sequence = 1`],
  ]

  it.each(BROKEN)('sees that %s no longer holds', async (rule, statement) => {
    const { orderId } = await money.paid(money.wish())
    await money.refund(orderId, { of: 'amount', cents: 500 })
    await money.work()
    expect(await money.faults()).toEqual([])
    const client = await desk.pool.connect()
    try {
      await client.query(`begin; set local session_replication_role = replica; alter table payments
        drop constraint payments_settle_whole_or_nothing; ${statement}`)
      const { drizzle } = await import('drizzle-orm/node-postgres')
      const seen = await money.its().checkLedger(drizzle(client) as never)
      expect(new Set(seen.map((fault) => fault.rule))).toContain(rule)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

describe('receipts', () => {
  it('are numbered without a gap when fifty are issued at once, and a rollback takes no number', async () => {
    const orders = []
    for (let made = 0; made < 50; made += 1) orders.push(await money.start(money.wish()))
    for (const { visit } of orders) desk.stripe.control.pay({ session: visit })
    const last = async () =>
      Number(
        (await money.one<{ last: number }>('select coalesce(max(last), 0) as last from receipt_counters'))
          .last,
      )
    const before = await last()
    const refusing = orders.slice(0, 5).map(({ visit }) =>
      money.its().fulfilCheckout(portal(), {
        providerId: visit,
        settle: async () => {
          throw new Error('the seat is gone')
        },
        now: new Date(),
      }),
    )
    const outcomes = await Promise.allSettled([
      ...refusing,
      ...orders.map(({ visit }) => money.fulfil(visit)),
    ])
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    // Who was refused, or waited too long for a turn on a busy machine, is asked about again, as the jobs do.
    for (const { visit } of orders) await money.fulfil(visit)
    expect(await last()).toBe(before + 50)
    const { rows } = await desk.pool.query('select sequence::int from receipts order by id')
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_row, index) => index + 1))
    expect(await money.faults()).toEqual([])
  }, 120_000)

  it('would share numbers if these were read and not taken', async () => {
    await desk.pool.query('create table naive_receipts (sequence integer not null)')
    const issue = async () => {
      const client = await desk.pool.connect()
      try {
        await client.query('begin')
        const { rows } = await client.query(
          'select coalesce(max(sequence), 0) + 1 as next from naive_receipts',
        )
        await client.query('insert into naive_receipts values ($1)', [rows[0].next])
        await client.query('commit')
      } finally {
        client.release()
      }
    }
    await Promise.all(Array.from({ length: 50 }, issue))
    const { issued, numbers } = await money.one<{ issued: number; numbers: number }>(
      'select count(*)::int as issued, count(distinct sequence)::int as numbers from naive_receipts',
    )
    expect(issued).toBe(50)
    expect(numbers).toBeLessThan(50)
  })

  it.each([
    ['nl', ['Betalingsbewijs', 'Alumninet vzw', 'Łukasz Þórðarson', '€ 35,00', 'vrijgesteld']],
    ['en', ['Receipt', 'Alumninet vzw', 'Łukasz Þórðarson', '€35.00', 'exempt']],
  ] as const)('are drawn in %s, with every letter of a name', async (locale, expected) => {
    const payer = { alumnusId: null, name: 'Łukasz Þórðarson', email: 'lukasz@alumninet.example' }
    const { orderId } = await money.paid(money.wish({ locale, payer }))
    const { number } = await money.one<{ number: string }>(
      'select number from receipts where order_id = $1',
      orderId,
    )
    const { drawReceipt } = await import('@/features/payments/queries/draw-receipt')
    const drawn = await drawReceipt(portal(), number)
    const text = (await textOfPdf(drawn?.pdf ?? new Uint8Array())).replace(/\s+/g, ' ')
    for (const part of [...expected, number]) expect(text).toContain(part)
  })

  it('say tomorrow what they say today, whatever the collecting entity is called by then', async () => {
    const { orderId } = await money.paid(money.wish())
    const contents = () => money.one('select contents from receipts where order_id = $1', orderId)
    const before = await contents()
    await portal().updateGlobal({
      slug: 'collecting-entity',
      data: { name: 'Nieuwe naam vzw' },
      overrideAccess: true,
    })
    expect(await contents()).toEqual(before)
  })
})
