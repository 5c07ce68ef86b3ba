import { holdsNationalRegisterNumber } from '@/kernel/national-register-number'
import { tidyLine } from '@/kernel/tidy-line'

export const QUESTION_KINDS = ['text', 'choice', 'choices', 'yes-no', 'dietary'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

export type Question = {
  readonly id: number
  readonly kind: QuestionKind
  readonly asks: 'attendee' | 'booking'
  readonly isRequired: boolean
  /** Ids of what can be chosen; empty unless the kind is one of choosing. */
  readonly options: readonly string[]
}

/** An answer as it is kept: words, one option, several options, or yes or no. */
export type Answer = string | readonly string[] | boolean
/** By the id of the question. */
export type Answers = Readonly<Record<string, Answer>>

export type AnswerFault =
  | 'answer-missing'
  | 'answer-too-long'
  | 'answer-unknown'
  | 'answer-holds-national-number'

const LONGEST = 500

/**
 * Reads what was answered to these questions. Answers to others are dropped; faults come by the id of their question.
 * `typed` holds what a form sends: words, or several of them, with yes and no as `yes` and `no`.
 */
export function readAnswers(
  questions: readonly Question[],
  typed: Readonly<Record<string, string | readonly string[] | undefined>>,
): { readonly answers: Answers; readonly faults: Readonly<Record<string, AnswerFault>> } {
  const answers: Record<string, Answer> = {}
  const faults: Record<string, AnswerFault> = {}
  for (const question of questions) {
    const read = readAnswer(question, typed[question.id])
    if (read === null) {
      if (question.isRequired) faults[question.id] = 'answer-missing'
    } else if ('fault' in read) faults[question.id] = read.fault
    else answers[question.id] = read.answer
  }
  return { answers, faults }
}

type Read = { readonly answer: Answer } | { readonly fault: AnswerFault } | null

function readAnswer(question: Question, typed: string | readonly string[] | undefined): Read {
  const several = (typeof typed === 'string' ? [typed] : (typed ?? [])).map(tidyLine).filter(Boolean)
  const [first] = several
  if (first === undefined) return null
  switch (question.kind) {
    case 'text':
    case 'dietary':
      return wordsOf(first)
    case 'yes-no':
      return first === 'yes' || first === 'no' ? { answer: first === 'yes' } : { fault: 'answer-unknown' }
    case 'choice':
      return question.options.includes(first) ? { answer: first } : { fault: 'answer-unknown' }
    case 'choices':
      return several.every((one) => question.options.includes(one))
        ? { answer: [...new Set(several)] }
        : { fault: 'answer-unknown' }
  }
}

function wordsOf(text: string): Read {
  if (text.length > LONGEST) return { fault: 'answer-too-long' }
  return holdsNationalRegisterNumber(text) ? { fault: 'answer-holds-national-number' } : { answer: text }
}
