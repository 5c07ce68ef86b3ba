import { sql } from '@payloadcms/db-postgres'
import { type PaidLine, storePurchase } from '@/features/memberships/commands/store-purchase'
import type { Settle } from '@/features/payments/commands/settle-order'

const settleWith =
  ({ evenEarly }: { readonly evenEarly: boolean }): Settle =>
  async ({ tx }, order) => {
    const { rows } = await tx.execute(sql`
      select id, chapter_id as "chapterId", description, gross_cents::integer as "grossCents"
      from order_lines where order_id = ${order.id} order by position`)
    const stored = await storePurchase(tx, {
      purchaseId: Number(order.reference.id),
      order: { id: order.id, lines: rows as unknown as readonly PaidLine[] },
      paidAt: order.paidAt,
      evenEarly,
    })
    return stored.ok ? 'accepted' : 'hold'
  }

/** Gives a payer the membership that was paid for; when it cannot be had any more, the money waits for a choice. */
export const settleMembership: Settle = settleWith({ evenEarly: false })

/** As above, when the payer chose the period after the one there is: it begins the day after, however early that is. */
export const settleNextPeriod: Settle = settleWith({ evenEarly: true })
