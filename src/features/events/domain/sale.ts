import type { LocalizedText } from '@/kernel/locale'
import type { Policy } from './cancellation-policy'
import type { SaleRules } from './decide-booking'
import type { TicketTypeRules } from './price-quote'
import type { Question } from './questions'

export type TicketTypeOnSale = TicketTypeRules & {
  readonly name: LocalizedText
  readonly description: LocalizedText
}

export type QuestionAsked = Question & {
  readonly question: LocalizedText
  readonly hint: LocalizedText
  readonly labels: Readonly<Record<string, LocalizedText>>
}

/** An event as it is sold: what the rules need, and the words to say it with. Types and questions in their order. */
export type Sale = Omit<SaleRules, 'types'> & {
  readonly eventId: number
  readonly title: LocalizedText
  readonly slug: LocalizedText
  readonly startsAt: string
  readonly endsAt: string
  readonly timeZone: string
  readonly hasWaitingList: boolean
  readonly policy: Policy
  /** The organiser that the money is for: the first one. */
  readonly beneficiaryId: number
  readonly types: ReadonlyMap<number, TicketTypeOnSale>
  readonly questions: readonly QuestionAsked[]
}
