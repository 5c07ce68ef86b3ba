import { REGISTRATION_REFUSALS } from '@/features/events/domain/registration-refusals'
import type { FormOutcome } from '@/platform/actions/form-outcome'

type Search = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a form of somebody who is signed in can be refused with. */
const CODES = [...REGISTRATION_REFUSALS, 'sign-in-required'] as const

const TICKETS = /^tickets-\d{1,9}$/
const INCIDENT = /^[2-9A-Z]{8}$/

/** How choosing tickets fared, as it stands in the address of the page that is shown again: nothing in it is about a person. */
export function answerInAddress(outcome: FormOutcome): URLSearchParams {
  const answer = new URLSearchParams()
  if (outcome.status === 'refused') answer.set('refused', outcome.code)
  if (outcome.status === 'refused' && outcome.about) answer.set('at', Object.keys(outcome.about).join(' '))
  if (outcome.status === 'failed') answer.set('failed', outcome.incident)
  const typed = outcome.status === 'refused' || outcome.status === 'failed' ? outcome.typed : undefined
  for (const [name, value] of Object.entries(typed ?? {})) if (TICKETS.test(name)) answer.set(name, value)
  return answer
}

/** As above, read again; an address that somebody made up says nothing. */
export function answerOfAddress(search: Search): FormOutcome {
  const typed = Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => {
      const [name, value] = entry
      return TICKETS.test(name) && typeof value === 'string' && /^\d{1,3}$/.test(value)
    }),
  )
  const { refused, at, failed } = search
  if (typeof failed === 'string' && INCIDENT.test(failed))
    return { status: 'failed', incident: failed, typed }
  const code = CODES.find((known) => known === refused)
  if (!code) return { status: 'idle' }
  const names = typeof at === 'string' ? at.split(' ').filter((name) => TICKETS.test(name)) : []
  const about = Object.fromEntries(names.map((name) => [name, '']))
  return { status: 'refused', code, typed, ...(names.length > 0 && { about }) }
}
