import { describe, expect, it } from 'vitest'
import { aStaffMember } from '../../../factories/staff'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'
import { civilDateAt } from '@/kernel/civil-date'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal)

/** What the address of a form answers, to a member of staff with these roles. */
async function send(
  path: string,
  fields: Readonly<Record<string, string>>,
  roles: ('treasurer' | 'office' | 'editor')[] = ['treasurer'],
): Promise<string> {
  const { treasurerEndpoints } = await import('@/features/payments/collections/treasurer-endpoints')
  const { allocateEndpointWith } = await import('@/use-cases/settle-payment/allocate-endpoint')
  const endpoint = [...treasurerEndpoints, allocateEndpointWith(money.settle)].find(
    (one) => one.path === path && one.method === 'post',
  )
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const user = await aStaffMember(portal(), { roles })
  const req = { payload: portal(), user, formData: async () => form, i18n: { language: 'nl' } }
  try {
    const answer = await endpoint?.handler(req as never)
    return new URL(answer?.headers.get('location') ?? '', 'http://x').searchParams.get('notice') ?? ''
  } catch (error) {
    return String((error as { status?: number }).status)
  }
}

describe('the treasurer', () => {
  it('refunds an order once however often the form is sent, and it is in the audit log', async () => {
    const { orderId } = await money.paid(money.wish())
    const fields = { order: String(orderId), amount: '10,00', reason: 'ziek', once: crypto.randomUUID() }
    expect(await send('/refund-order', fields, ['editor'])).toBe('403')
    expect([await send('/refund-order', fields), await send('/refund-order', fields)]).toEqual([
      'done',
      'done',
    ])
    expect(
      await money.one(
        'select count(*)::int, sum(amount_cents)::int from refunds where order_id = $1',
        orderId,
      ),
    ).toEqual({ count: 1, sum: 1000 })
    const more = { ...fields, once: crypto.randomUUID(), amount: '30' }
    expect(await send('/refund-order', more)).toBe('refund-too-large')
    expect(await send('/refund-order', { ...more, amount: 'veel' })).toBe('amount-is-unclear')
    expect(await send('/refund-order', { ...more, reason: ' ' })).toBe('incomplete')
    expect(
      await money.one(
        `select count(*)::int from audit_log where action = 'requested' and subject_table = 'refunds'`,
      ),
    ).toEqual({ count: 2 })
  })

  it('uses held money for its order after all, or hears why that cannot be; it is in the audit log', async () => {
    money.answerWith('hold')
    const { orderId } = await money.paid(money.wish())
    const fields = { payment: String(await money.heldOf(orderId)) }
    const { listOpenTasks } = await import('@/features/payments/queries/money-desk')
    const task = async () => (await listOpenTasks(portal().db.drizzle)).find((one) => one.orderId === orderId)
    expect(await task()).toMatchObject({ kind: 'unallocated', mayBeAllocated: true })
    expect(await send('/allocate-unallocated', fields, ['editor'])).toBe('403')
    expect(await send('/allocate-unallocated', fields)).toBe('not-accepted')
    expect(await task()).toBeDefined()
    money.answerWith('accepted')
    expect(await send('/allocate-unallocated', fields)).toBe('done')
    expect([await money.stateOf(orderId), await task()]).toEqual(['paid', undefined])
    expect(await send('/allocate-unallocated', fields)).toBe('not-unallocated')
    expect(
      await money.one(
        `select count(*)::int from audit_log where action = 'allocated' and subject_id = $1`,
        fields.payment,
      ),
    ).toEqual({ count: 1 })
    expect(await money.faults()).toEqual([])
  })

  it('pays a chapter what was collected for it, up to a day and once', async () => {
    const wish = money.wish({ cents: 1234 })
    await money.paid(wish)
    const chapter = String(wish.lines[0]?.chapterId)
    const today = civilDateAt(new Date())
    const { owedToChapters } = await import('@/features/payments/queries/owed-to-chapters')
    const owed = async () => (await owedToChapters(portal().db.drizzle, { throughDate: '2999-01-01' }))[0]
    const before = (await owed())?.owedCents ?? 0
    expect(before).toBeGreaterThan(0)
    expect(await send('/settle-chapter', { chapter, through: '2020-01-01', reference: 'OV' })).toBe(
      'nothing-owed',
    )
    expect(await send('/settle-chapter', { chapter, through: today, reference: 'OV' })).toBe('done')
    expect(await send('/settle-chapter', { chapter, through: today, reference: 'OV' })).toBe('nothing-owed')
    expect(await owed()).toMatchObject({ owedCents: 0 })
    const { chapterStatement } = await import('@/features/payments/queries/chapter-statement')
    const statement = async (throughDate: string) =>
      (await chapterStatement(portal().db.drizzle, { chapterId: Number(chapter), throughDate }))
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(';'))
    const lines = await statement(today)
    expect(lines.at(-1)?.slice(5)).toEqual([
      'OV',
      '',
      (before / 100).toFixed(2).replace('.', ','),
      '0,00',
      '',
    ])
    expect(lines.filter((line) => line[6] === '12,34')).toHaveLength(1)
    expect(await statement('2020-01-01')).toHaveLength(1)
    expect(await money.faults()).toEqual([])
  })

  it('finds an order by its number, a receipt’s, a name without accents, or an amount', async () => {
    const payer = { alumnusId: null, name: 'Zoë Çelik', email: 'zoe@alumninet.example' }
    const { orderCode, orderId } = await money.paid(money.wish({ cents: 7777, payer }))
    await money.paid(money.wish({ cents: 7778 }))
    const { number } = await money.one<{ number: string }>(
      'select number from receipts where order_id = $1',
      orderId,
    )
    const { searchOrders } = await import('@/features/payments/queries/money-desk')
    const find = async (words: string, cents: number | null = null) =>
      (await searchOrders(portal().db.drizzle, { words, cents })).map(({ code }) => code)
    for (const words of [orderCode.toLowerCase(), number, 'celik', 'ZOE@'])
      expect(await find(words)).toEqual([orderCode])
    expect(await find('77,77', 7777)).toEqual([orderCode])
    expect(await find('niemand')).toEqual([])
    expect(await find('%')).not.toContain('')
  })

  it('takes the ledger along as a file in which debit and credit are equal', async () => {
    await money.paid(money.wish())
    const { exportLedger } = await import('@/features/payments/queries/export-ledger')
    let text = ''
    for await (const piece of exportLedger(portal().db.drizzle, {
      from: '2000-01-01',
      through: '2999-12-31',
    }))
      text += piece
    const rows = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';'))
    const sum = (column: number) =>
      rows.reduce((cents, row) => cents + Math.round(Number((row[column] || '0').replace(',', '.')) * 100), 0)
    expect(rows.length).toBeGreaterThan(5)
    expect(sum(8)).toBe(sum(9))
    const { count } = await money.one<{ count: number }>('select count(*)::int from ledger_postings')
    expect(rows).toHaveLength(count)
  })
})
