import { sql } from '@payloadcms/db-postgres'
import { lastWithdrawalDay } from '@/features/memberships/domain/withdrawal'
import { civilDateAt } from '@/kernel/civil-date'
import type { Locale } from '@/kernel/locale'
import type { Cents } from '@/kernel/money'
import type { Tx } from '@/platform/database/in-transaction'

/** What somebody bought lately and may still give back, whole lines of one order. */
export type Withdrawal = {
  readonly orderId: number
  readonly orderCode: string
  readonly boughtOn: string
  /** The last day on which it can be given back. */
  readonly until: string
  readonly lines: readonly {
    readonly id: number
    readonly chapter: string
    readonly description: string
    readonly cents: Cents
  }[]
}

type Asked = { readonly alumnusId: number; readonly locale: Locale; readonly now: Date }

/**
 * The orders for membership of the last days that this person paid here, with the lines that still stand; an order of
 * somebody else's is not among them. Nothing while the association has switched it off.
 */
export async function listWithdrawals(
  database: Pick<Tx, 'execute'>,
  { alumnusId, locale, now }: Asked,
): Promise<readonly Withdrawal[]> {
  const { rows } = await database.execute(sql`
    select orders.id as "orderId", orders.code as "orderCode", orders.settled_at as "settledAt", lines.id,
           lines.description, lines.gross_cents::integer as cents,
           coalesce((select name from chapters_locales where _parent_id = lines.chapter_id
             order by _locale::text = ${locale} desc limit 1), '') as chapter
    from orders join order_lines lines on lines.order_id = orders.id
    where orders.alumnus_id = ${alumnusId} and orders.reference_kind = 'membership' and lines.kind = 'membership'
      and orders.settled_at is not null and orders.state in ('paid', 'partly-refunded')
      and not exists (select from refund_lines where line_id = lines.id)
      and exists (
        select from membership_periods where order_line_id = lines.id and alumnus_id = ${alumnusId} and ended_on is null
      )
      and coalesce((select features_withdrawal from site_settings limit 1), true)
    order by orders.id desc, lines.position`)
  const today = civilDateAt(now)
  const byOrder = Map.groupBy(rows as Row[], ({ orderId }) => orderId)
  return [...byOrder.values()].flatMap((lines) => {
    const [first] = lines
    if (!first) return []
    const boughtOn = civilDateAt(new Date(first.settledAt))
    const until = lastWithdrawalDay(boughtOn)
    return today > until
      ? []
      : [{ orderId: first.orderId, orderCode: first.orderCode, boughtOn, until, lines }]
  })
}

type Row = {
  orderId: number
  orderCode: string
  settledAt: string
  id: number
  description: string
  cents: number
  chapter: string
}
