import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/platform/database/in-transaction'
import { triesSubject } from './reserve-try'

/** Forgets the failed tries of a person, by all their names: whoever shows to be that person begins anew. */
export async function forgetTries(tx: Tx, alumnusId: number): Promise<void> {
  const { rows } = await tx.execute(sql`
    select distinct number, email from alumni_contacts where alumnus_id = ${alumnusId}`)
  const names = (rows as { number: string; email: string | null }[]).flatMap(({ number, email }) => [
    triesSubject({ kind: 'number', value: number }),
    ...(email ? [triesSubject({ kind: 'email', value: email })] : []),
  ])
  await tx.execute(forgetting({ names, account: triesSubject({ alumnusId }) }))
}

/** The statement that does so. Names are taken before the account, as sign-ins count them: nobody waits in a circle. */
export const forgetting = ({
  names,
  account,
}: {
  readonly names: readonly Buffer[]
  readonly account: Buffer
}): ReturnType<typeof sql> => sql`
  delete from sign_in_failures where subject in (
    select subject from sign_in_failures
    where subject in (${sql.join(
      [...names, account].map((subject) => sql`${subject}`),
      sql`, `,
    )})
    order by subject = ${account}, subject for update)`
