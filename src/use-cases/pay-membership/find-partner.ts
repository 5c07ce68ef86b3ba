import { sql } from '@payloadcms/db-postgres'
import { countWithin, type Limit } from '@/features/accounts/commands/count-within'
import { readAlumniNumber } from '@/features/alumni/domain/alumni-number'
import { ok, type Result, refused } from '@/kernel/result'
import { keyedHash } from '@/platform/auth/keyed-hash'
import type { Tx } from '@/platform/database/in-transaction'

type Typed = {
  readonly name: string
  readonly number: string
  readonly payerId: number
  readonly now: Date
}

const LONGEST_NAME = 120

/** Numbers that one payer tries, right or wrong: enough for typing mistakes, not for finding out who has which. */
const NUMBERS_BY_PAYER: Limit = { purpose: 'partner-number-by-alumnus', most: 10, every: '1 hour' }

/**
 * Who a partner is: a name, and the alumnus behind the number when one is given. Name and number must belong together,
 * or the answer is the same as for a number that nobody has. Refuses any
 * number, whether it exists or not, from a payer who tried too many.
 */
export async function findPartner(
  tx: Tx,
  { name: typedName, number: typedNumber, payerId, now }: Typed,
): Promise<
  Result<
    { readonly name: string; readonly alumnusId: number | null },
    'partner-name-required' | 'partner-not-found' | 'partner-is-you' | 'partner-tried-too-often'
  >
> {
  const name = typedName.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)
  if (name === '') return refused('partner-name-required')
  if (typedNumber.trim() === '') return ok({ name, alumnusId: null })
  const subject = keyedHash('partners of', String(payerId))
  if (!(await countWithin(NUMBERS_BY_PAYER, { database: tx, subject, now })))
    return refused('partner-tried-too-often')
  const number = readAlumniNumber(typedNumber)
  if (!number.ok) return refused('partner-not-found')
  const { rows } = await tx.execute(sql`
    select id from alumni
    where number = ${number.value} and not coalesce(deceased, false)
      and position(folded(family_name) in folded(${name}::text)) > 0`)
  const found = (rows[0] as { id: number } | undefined)?.id
  if (found === undefined) return refused('partner-not-found')
  return found === payerId ? refused('partner-is-you') : ok({ name, alumnusId: found })
}
