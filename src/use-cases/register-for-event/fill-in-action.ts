'use server'

import { redirect } from 'next/navigation'
import { fillInRegistration } from '@/features/events/commands/fill-in-registration'
import type { TypedAnswers, TypedAttendee } from '@/features/events/domain/filled-in'
import { refused } from '@/kernel/result'
import type { FormAction, FormOutcome } from '@/platform/actions/form-outcome'
import { publicAction } from '@/platform/actions/public-action'
import { getPortal } from '@/platform/database/get-portal'
import { allValues, typedNames } from './all-values'
import { askedOwner, ownedForm } from './asked-owner'
import { registrationAddress } from './registration-address'

/** Keeps who comes and what they answer, and leads on to the review; or back, for what was confirmed before. */
const fillIn = (giveBack: readonly string[]): FormAction =>
  publicAction(
    ownedForm,
    async ({ locale, code, token, ...typed }) => {
      const owner = await askedOwner({ code, token })
      if (!owner) return refused('registration-unknown')
      const filled = await fillInRegistration(await getPortal(), {
        code,
        owner,
        ...readTyped(typed),
        now: new Date(),
      })
      const page = registrationAddress(locale, { code, alumnusId: 'token' in owner ? null : owner.alumnusId })
      if (filled.ok) {
        const isConfirmed = filled.value.registration.state === 'confirmed'
        redirect(`${page}?${isConfirmed ? 'done=changed' : 'step=review'}`)
      }
      // The page itself says what happened, and offers to try again with what was just kept.
      if (filled.code === 'hold-ran-out' || filled.code === 'registration-cancelled') redirect(page)
      return filled
    },
    { giveBack },
  )

export async function fillInAction(previous: FormOutcome, data: FormData): Promise<FormOutcome> {
  return fillIn(typedNames(data))(previous, allValues(data))
}

/** Fields are called `booking-QUESTION`, `ticket-TICKET-name` and `ticket-TICKET-QUESTION`. */
function readTyped(typed: Readonly<Record<string, unknown>>): {
  readonly answers: TypedAnswers
  readonly attendees: readonly TypedAttendee[]
} {
  const answers: Record<string, readonly string[]> = {}
  const attendees = new Map<number, { name: string; answers: Record<string, readonly string[]> }>()
  for (const [field, value] of Object.entries(typed)) {
    if (typeof value !== 'string') continue
    const [, question] = /^booking-(\d{1,9})$/.exec(field) ?? []
    if (question) answers[question] = value.split('\n')
    const [, ticket, what] = /^ticket-(\d{1,9})-(name|\d{1,9})$/.exec(field) ?? []
    if (!ticket || !what) continue
    const attendee = attendees.get(Number(ticket)) ?? { name: '', answers: {} }
    if (what === 'name') attendee.name = value
    else attendee.answers[what] = value.split('\n')
    attendees.set(Number(ticket), attendee)
  }
  return {
    answers,
    attendees: [...attendees].map(([ticketId, attendee]) => ({ ticketId, ...attendee })),
  }
}
