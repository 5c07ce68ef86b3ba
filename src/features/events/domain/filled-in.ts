import { holdsNationalRegisterNumber } from '@/kernel/national-register-number'
import { tidyLine } from '@/kernel/tidy-line'
import { type AnswerFault, type Answers, type Question, readAnswers } from './questions'

/** What a form sends for a question: words, or several of them. */
export type TypedAnswers = Readonly<Record<string, string | readonly string[] | undefined>>

export type TypedAttendee = {
  readonly ticketId: number
  readonly name: string
  readonly answers: TypedAnswers
}

export type FieldFault = AnswerFault | 'name-missing' | 'name-too-long' | 'name-holds-national-number'

export type FilledIn = {
  readonly answers: Answers
  readonly attendees: readonly {
    readonly ticketId: number
    readonly name: string
    readonly answers: Answers
  }[]
  /** By the field it is about: `booking-QUESTION`, `ticket-TICKET-name`, `ticket-TICKET-QUESTION`. */
  readonly faults: Readonly<Record<string, FieldFault>>
}

const LONGEST_NAME = 120

/** Reads who comes and what was answered. What is right is kept even when something else is wrong. */
export function readFilledIn(
  questions: readonly Question[],
  typed: { readonly answers: TypedAnswers; readonly attendees: readonly TypedAttendee[] },
): FilledIn {
  const ofBooking = readAnswers(
    questions.filter(({ asks }) => asks === 'booking'),
    typed.answers,
  )
  const ofEach = questions.filter(({ asks }) => asks === 'attendee')
  const faults: Record<string, FieldFault> = prefixed('booking', ofBooking.faults)
  const attendees = typed.attendees.map(({ ticketId, name, answers }) => {
    const read = readAnswers(ofEach, answers)
    const field = `ticket-${ticketId}`
    Object.assign(faults, prefixed(field, read.faults))
    const written = tidyLine(name)
    const fault = nameFault(written)
    if (fault) faults[`${field}-name`] = fault
    return { ticketId, name: fault ? '' : written, answers: read.answers }
  })
  return { answers: ofBooking.answers, attendees, faults }
}

function nameFault(name: string): FieldFault | null {
  if (name === '') return 'name-missing'
  if (name.length > LONGEST_NAME) return 'name-too-long'
  return holdsNationalRegisterNumber(name) ? 'name-holds-national-number' : null
}

const prefixed = (
  prefix: string,
  faults: Readonly<Record<string, AnswerFault>>,
): Record<string, FieldFault> =>
  Object.fromEntries(Object.entries(faults).map(([id, fault]) => [`${prefix}-${id}`, fault]))

/** Whether everybody has a name and every question that must be answered is. */
export function isFilledIn(
  questions: readonly Question[],
  registration: {
    readonly answers: Answers
    readonly tickets: readonly { readonly attendeeName: string | null; readonly answers: Answers }[]
  },
): boolean {
  const required = questions.filter(({ isRequired }) => isRequired)
  const answered = (asks: Question['asks'], answers: Answers) =>
    required.every((question) => question.asks !== asks || answers[question.id] !== undefined)
  return (
    answered('booking', registration.answers) &&
    registration.tickets.every((ticket) => ticket.attendeeName && answered('attendee', ticket.answers))
  )
}
