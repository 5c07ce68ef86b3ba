import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { CheckoutWish } from '@/features/payments/commands/start-checkout'

let made = 0

/** Who collects, without which no receipt is issued. */
export const theCollectingEntity = (portal: Payload) =>
  portal.updateGlobal({
    slug: 'collecting-entity',
    data: {
      name: 'Alumninet vzw',
      address: 'Naamsestraat 1\n3000 Leuven',
      enterpriseNumber: 'BE 0123.456.749',
      iban: 'BE68 5390 0754 7034',
      email: 'geld@alumninet.example',
      receiptSeries: 'AL',
    },
    overrideAccess: true,
  })

/** Somebody who wants to pay 35 euros to a chapter, for something of the kind `test`, unless `fields` say otherwise. */
export function aCheckoutWish(
  fields: Partial<CheckoutWish> & { readonly chapterId: number; readonly cents?: number },
): CheckoutWish {
  made += 1
  const { chapterId, cents = 3500, ...more } = fields
  const now = more.now ?? new Date()
  return {
    reference: { kind: 'test', id: `thing-${made}` },
    lines: [{ chapterId, kind: 'membership', description: 'Lidmaatschap', quantity: 1, unitNetCents: cents }],
    payer: { alumnusId: null, name: 'Mieke Verdonck', email: `mieke.${made}@alumninet.example` },
    locale: 'nl',
    expiresAt: new Date(now.getTime() + 3_600_000),
    returnPath: '/nl/mijn',
    now,
    ...more,
  }
}

/** The provider's id of the visit to pay an order on. */
export async function visitOf(portal: Payload, orderCode: string): Promise<string> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select c.provider_id from checkouts c join orders o on o.id = c.order_id
    where o.code = ${orderCode} order by c.id desc limit 1`)
  return String(rows[0]?.provider_id)
}
