import type { QuestionAsked } from '@/features/events/domain/sale'
import type { Answer } from '@/features/events/domain/questions'
import type { RegistrationsQuestion } from '@/features/events/domain/registrations-question'
import { findSale } from '@/features/events/queries/find-sale'
import { type Attendee, listAttendees } from '@/features/events/queries/list-attendees'
import { csvLine } from '@/kernel/csv-line'
import { textFor } from '@/kernel/locale'
import { plainAmount } from '@/kernel/money'
import type { Database } from '@/platform/database/drizzle-of'
import type { SheetCell } from '@/platform/spreadsheet/write-spreadsheet'
import { LIVE_WORDS } from './live-words'
import { FILE_WORDS } from './words-for-files'

type Asking = {
  readonly eventId: number
  readonly question: RegistrationsQuestion
  readonly language: 'nl' | 'en'
  readonly now: Date
}

export type RegistrationsTable = {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Whose data stands in it. */
  readonly people: readonly number[]
}

/** All that are asked for, a row a seat, with a column for each question. */
export async function registrationsTable(database: Database, asking: Asking): Promise<RegistrationsTable> {
  const { eventId, language } = asking
  const [attendees, sale] = await Promise.all([listAttendees(database, asking), findSale(database, eventId)])
  const questions = sale?.questions ?? []
  return {
    headings: [
      ...FILE_WORDS[language].headings,
      ...questions.map(({ question }) => textFor(language, question).text),
    ],
    rows: attendees.map((attendee) => [
      ...factsOf(attendee, language),
      ...questions.map((question) => answerOf(attendee, question, language)),
    ]),
    people: [...new Set(attendees.flatMap(({ alumnusId }) => alumnusId ?? []))],
  }
}

/** The table for a spreadsheet, with what it would run as a formula made harmless. */
export const registrationsCsv = ({ headings, rows }: RegistrationsTable): string => {
  const lines = [headings, ...rows.map((row) => row.map(plainCell))]
  return `\ufeff${lines.map((cells) => csvLine(cells, { delimiter: ';' })).join('')}`
}

const plainCell = (cell: SheetCell): string => {
  if (cell === null || typeof cell === 'string') return cell ?? ''
  return plainAmount(cell.cents)
}

function factsOf(attendee: Attendee, language: 'nl' | 'en'): readonly SheetCell[] {
  const { state, ticketState, priceRule } = attendee
  const states = LIVE_WORDS[language].states
  return [
    attendee.code,
    attendee.bookerName,
    attendee.email,
    attendee.locale,
    // One ticket of several that was cancelled.
    states[ticketState === 'cancelled' ? 'cancelled' : state],
    attendee.since.slice(0, 16).replace('T', ' '),
    attendee.attendeeName ?? '',
    textFor(language, attendee.ticketType).text,
    { cents: attendee.priceCents },
    FILE_WORDS[language].rules[priceRule],
    { cents: attendee.refundedCents },
  ]
}

function answerOf(
  { answers, bookingAnswers }: Attendee,
  { id, asks, labels }: QuestionAsked,
  language: 'nl' | 'en',
): string {
  const answer: Answer | undefined = (asks === 'attendee' ? answers : bookingAnswers)[id]
  if (answer === undefined) return ''
  const { yes, no } = FILE_WORDS[language]
  if (typeof answer === 'boolean') return answer ? yes : no
  const chosen = typeof answer === 'string' ? [answer] : answer
  return chosen.map((each) => textFor(language, labels[each]).text || each).join(', ')
}
