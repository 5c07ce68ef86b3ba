import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import { type DrawnReceipt, drawReceipt } from './draw-receipt'
import type { PaymentPageViewer } from './find-payment-page'

/** A receipt for who paid, by the same proof as the page about the payment asks; else null. */
export async function findOwnReceipt(
  number: string,
  { visit, alumnusId }: Omit<PaymentPageViewer, 'locale'>,
): Promise<DrawnReceipt | null> {
  const portal = await getPortal()
  const { rows } = await portal.db.drizzle.execute(sql`
    select from receipts r join orders o on o.id = r.order_id
    where r.number = ${number} and (o.alumnus_id = ${alumnusId} or exists (
      select from checkouts where order_id = o.id and provider_id = ${visit}))`)
  return rows.length > 0 ? drawReceipt(portal, number) : null
}
