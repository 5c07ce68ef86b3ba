import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import { lockMembers } from './membership-lock'

export type PurchaseItem = {
  readonly planId: number
  readonly chapterId: number
  /** As it stands on the order and the receipt, in the payer's language. */
  readonly description: string
  readonly priceCents: Cents
  readonly firstDay: string
  readonly lastDay: string | null
  readonly partner: Partner | null
}

/** A partner who joins along: somebody of the register by id, or only a name. */
export type Partner = { readonly name: string; readonly alumnusId: number | null; readonly priceCents: Cents }

/**
 * What somebody is about to pay, in the caller's transaction: the open purchase with these items as its latest revision,
 * or a new one. Choosing the same again, in another window or by a double click, changes nothing.
 */
export async function writePurchase(
  { tx }: Pick<TxContext, 'tx'>,
  { alumnusId, items }: { readonly alumnusId: number; readonly items: readonly PurchaseItem[] },
): Promise<{ readonly purchaseId: number }> {
  await lockMembers(tx, [alumnusId])
  const { rows } = await tx.execute(sql`
    insert into membership_purchases (alumnus_id, state) values (${alumnusId}, 'open')
    on conflict (alumnus_id) where state = 'open' do update set state = 'open'
    returning id, revision`)
  const { id: purchaseId, revision } = rows[0] as { id: number; revision: number }
  if (sameItems(await readItems(tx, { purchaseId, revision }), items)) return { purchaseId }
  await tx.execute(sql`update membership_purchases set revision = ${revision + 1} where id = ${purchaseId}`)
  const values = items.map((item, index) => {
    const { partner } = item
    return sql`(${purchaseId}, ${revision + 1}, ${index + 1}, ${item.planId}, ${item.chapterId}, ${item.description},
      ${item.priceCents}, ${item.firstDay}, ${item.lastDay}::text, ${partner?.priceCents ?? null}::integer,
      ${partner?.name ?? null}::text, ${partner?.alumnusId ?? null}::integer)`
  })
  await tx.execute(sql`
    insert into membership_purchase_items (purchase_id, revision, position, plan_id, chapter_id, description, price_cents,
                                           first_day, last_day, partner_price_cents, partner_name, partner_id)
    values ${sql.join(values, sql`, `)}`)
  return { purchaseId }
}

/** What one item costs, partner included. */
export const itemCents = ({ priceCents, partner }: PurchaseItem): Cents =>
  priceCents + (partner?.priceCents ?? 0)

/** The items of a revision, in their order. */
export async function readItems(
  tx: Pick<Tx, 'execute'>,
  { purchaseId, revision }: { readonly purchaseId: number; readonly revision: number },
): Promise<readonly PurchaseItem[]> {
  const { rows } = await tx.execute(sql`
    select plan_id as "planId", chapter_id as "chapterId", description, price_cents as "priceCents",
           first_day as "firstDay", last_day as "lastDay",
           case when partner_name is not null then json_build_object(
             'name', partner_name, 'alumnusId', partner_id, 'priceCents', partner_price_cents) end as partner
    from membership_purchase_items where purchase_id = ${purchaseId} and revision = ${revision} order by position`)
  return rows as unknown as readonly PurchaseItem[]
}

function sameItems(known: readonly PurchaseItem[], asked: readonly PurchaseItem[]): boolean {
  const written = (items: readonly PurchaseItem[]) =>
    JSON.stringify(
      items.map(({ planId, description, priceCents, firstDay, lastDay, partner }) => [
        planId,
        description,
        priceCents,
        firstDay,
        lastDay,
        partner && [partner.name, partner.alumnusId, partner.priceCents],
      ]),
    )
  return known.length > 0 && written(known) === written(asked)
}
