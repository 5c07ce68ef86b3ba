import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'

/** The serial of somebody's card, an unsigned number of 64 bits: made when it is first asked for, then always the same. */
export async function cardSerial(
  database: Database,
  { alumnusId, now }: { readonly alumnusId: number; readonly now: Date },
): Promise<bigint> {
  const made = randomBytes(8).readBigInt64BE()
  const { rows } = await database.execute(sql`
    insert into membership_cards (alumnus_id, serial, made_at)
    values (${alumnusId}, ${made.toString()}::bigint, ${now.toISOString()})
    on conflict (alumnus_id) do update set serial = membership_cards.serial
    returning serial::text as serial`)
  const [card] = rows as { serial: string }[]
  if (!card) throw new Error('A card was neither made nor found.')
  return BigInt.asUintN(64, BigInt(card.serial))
}
