import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused, refusedAbout } from '@/kernel/result'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import { type FilledIn, readFilledIn, type TypedAnswers, type TypedAttendee } from '../domain/filled-in'
import { windowState } from '../domain/registration-window'
import type { Registration } from '../queries/find-registration'
import { findSale } from '../queries/find-sale'
import { findOwnRegistration, type RegistrationOwner } from './own-registration'

export type FillInRefusal =
  | 'registration-unknown'
  | 'hold-ran-out'
  | 'registration-cancelled'
  | 'registration-closed'
  | 'answers-incomplete'

/**
 * Keeps who comes and what they answer: while the seats are held, and after that until registration closes. What is right is
 * kept even when something else is not, or when the seats are gone; `about` then holds the fault of each field.
 */
export async function fillInRegistration(
  portal: Payload,
  filled: {
    readonly code: string
    readonly owner: RegistrationOwner
    readonly answers: TypedAnswers
    readonly attendees: readonly TypedAttendee[]
    readonly now: Date
  },
): Promise<Result<{ readonly registration: Registration }, FillInRefusal>> {
  const { code, owner, now } = filled
  return inTransaction(portal, async ({ tx }) => {
    // Before it is read: whoever else changes it waits, and a sold ticket is not renamed while it is called off.
    await tx.execute(sql`select from registrations where code = ${code} for update`)
    const registration = await findOwnRegistration(tx, code, { owner, now })
    if (!registration) return refused('registration-unknown')
    if (registration.state === 'cancelled') return refused('registration-cancelled')
    const sale = await findSale(tx, registration.eventId)
    if (!sale) return refused('registration-unknown')
    if (registration.state === 'confirmed' && windowState(sale.window, now) === 'closed')
      return refused('registration-closed')
    const live = new Set(
      registration.tickets.filter(({ state }) => state !== 'cancelled').map(({ id }) => id),
    )
    const attendees = filled.attendees.filter(({ ticketId }) => live.has(ticketId))
    const read = readFilledIn(sale.questions, { answers: filled.answers, attendees })
    const hasFaults = Object.keys(read.faults).length > 0
    // A confirmed ticket keeps its name until there is another that is right.
    if (!hasFaults || registration.state !== 'confirmed') await store(tx, { registration, owner, read, now })
    // Kept for who tries again: what was typed a minute too late is not typed twice.
    if (registration.state === 'expired') return refused('hold-ran-out')
    if (hasFaults) return refusedAbout('answers-incomplete', read.faults)
    return ok({ registration })
  })
}

async function store(
  tx: Tx,
  {
    registration,
    owner,
    read,
    now,
  }: {
    readonly registration: Registration
    readonly owner: RegistrationOwner
    readonly read: FilledIn
    readonly now: Date
  },
): Promise<void> {
  // Only who got the mail has the link in it.
  const isProved = registration.isEmailProved || 'token' in owner
  await tx.execute(sql`
    update registrations set answers = ${JSON.stringify(read.answers)}::jsonb, is_email_proved = ${isProved},
      updated_at = ${now.toISOString()}
    where id = ${registration.id}`)
  const rows = read.attendees.map(({ ticketId, name, answers }) => ({
    id: ticketId,
    name: name || null,
    answers,
  }))
  await tx.execute(sql`
    update registration_tickets set attendee_name = coalesce(typed.name, attendee_name), answers = typed.answers
    from json_to_recordset(${JSON.stringify(rows)}::json) as typed(id integer, name text, answers jsonb)
    where registration_tickets.id = typed.id and registration_tickets.registration_id = ${registration.id}`)
}
