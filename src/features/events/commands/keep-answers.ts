import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/platform/database/in-transaction'

/**
 * Takes names and answers of an earlier registration over into one that has none yet, ticket by ticket of each type in their
 * order. Who proved the address for the one has proved it for the other.
 */
export async function keepAnswers(
  tx: Tx,
  { fromId, toId }: { readonly fromId: number; readonly toId: number },
): Promise<void> {
  await tx.execute(sql`
    update registrations fresh set answers = case when fresh.answers = '{}' then old.answers else fresh.answers end,
      is_email_proved = fresh.is_email_proved or old.is_email_proved
    from registrations old where fresh.id = ${toId} and old.id = ${fromId} and fresh.person = old.person`)
  await tx.execute(sql`
    with ranked as (
      select id, registration_id, attendee_name, answers, ticket_type_id,
             row_number() over (partition by registration_id, ticket_type_id order by id) as place
      from registration_tickets where registration_id in (${fromId}, ${toId})
    )
    update registration_tickets fresh set attendee_name = old.attendee_name, answers = old.answers
    from ranked mine join ranked old on old.ticket_type_id = mine.ticket_type_id and old.place = mine.place
    where fresh.id = mine.id and mine.registration_id = ${toId} and old.registration_id = ${fromId}
      and fresh.attendee_name is null and old.attendee_name is not null`)
}
