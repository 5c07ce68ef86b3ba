import { sql } from '@payloadcms/db-postgres'

export type PayerProof = {
  /** The provider's id of a visit to pay: only who paid, or got the mail, knows it. */
  readonly visit: string | null
  readonly alumnusId: number | null
}

/** Whether an order `o` may be seen: by its payer, or by who made the visit that paid for it, this order or another. */
export const openedBy = ({ visit, alumnusId }: PayerProof) => sql`(
  o.alumnus_id = ${alumnusId} or exists (
    select from checkouts c where c.provider_id = ${visit} and (c.order_id = o.id or exists (
      select from payments p where p.order_id = o.id and p.intent_id = c.intent_id))))`
