import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import { type DrawnReceipt, drawReceipt } from './draw-receipt'
import { openedBy, type PayerProof } from './opened-by'

/** A receipt for who paid, by the same proof as the page about the payment asks; else null. */
export async function findOwnReceipt(number: string, proof: PayerProof): Promise<DrawnReceipt | null> {
  const portal = await getPortal()
  const { rows } = await portal.db.drizzle.execute(sql`
    select from receipts r join orders o on o.id = r.order_id
    where r.number = ${number} and ${openedBy(proof)}`)
  return rows.length > 0 ? drawReceipt(portal, number) : null
}
