import { LOCALES, type Locale, type LocalizedText, textFor } from '@/kernel/locale'
import type { PolicyKind } from './cancellation-policy'

/** An event that is being written, as far as it is looked at before it goes out. Moments are ISO instants. */
export type ChecklistFacts = {
  readonly title: LocalizedText
  readonly summary: LocalizedText
  readonly hasBody: Readonly<Record<Locale, boolean>>
  readonly confirmationText: LocalizedText
  readonly startsAt: string | null
  readonly closesAt: string | null
  readonly policy: PolicyKind
  readonly tierCount: number
  readonly quotas: readonly {
    readonly id: number
    readonly name: LocalizedText
    readonly size: number | null
  }[]
  readonly types: readonly { readonly name: LocalizedText; readonly quotaIds: readonly number[] }[]
  readonly questions: readonly {
    readonly question: LocalizedText
    readonly options: readonly LocalizedText[]
  }[]
}

/** What is looked at, in the order in which it is written. */
export const CHECKS = ['time', 'words', 'sales-words', 'quota', 'ticket', 'closing', 'policy'] as const
export type Check = (typeof CHECKS)[number]

/** `done`; `look`: it can go out so, but is that meant? `missing`: something is not there. */
export type CheckOutcome = {
  readonly check: Check
  readonly state: 'done' | 'look' | 'missing'
  /** Why, when it is not simply done. */
  readonly why: CheckReason | null
  /** The language that lacks words, and what they are called in the other. */
  readonly about: readonly { readonly locale: Locale; readonly what: string }[]
}

export type CheckReason =
  | 'no-time'
  | 'in-the-past'
  | 'no-words'
  | 'no-translation'
  | 'no-quota'
  | 'quota-unused'
  | 'all-closed'
  | 'no-ticket'
  | 'no-closing'
  | 'closes-after-start'
  | 'closed-already'
  | 'no-tiers'

/** What somebody should look at before an event goes out; nothing here stops it. */
export function eventChecklist(facts: ChecklistFacts, now: Date): readonly CheckOutcome[] {
  return CHECKS.map((check) => ({ check, ...LOOKS[check](facts, now) }))
}

type Outcome = Omit<CheckOutcome, 'check'>
const DONE: Outcome = { state: 'done', why: null, about: [] }
const missing = (why: CheckReason, about: CheckOutcome['about'] = []): Outcome => ({
  state: 'missing',
  why,
  about,
})
const look = (why: CheckReason): Outcome => ({ state: 'look', why, about: [] })

const LOOKS: Record<Check, (facts: ChecklistFacts, now: Date) => Outcome> = {
  time: ({ startsAt }, now) => {
    if (startsAt === null) return missing('no-time')
    return Date.parse(startsAt) > now.getTime() ? DONE : look('in-the-past')
  },
  words: (facts) => {
    const without = LOCALES.filter((locale) => !isTold(facts, locale))
    if (without.length === LOCALES.length) return missing('no-words')
    return without.length === 0
      ? DONE
      : missing(
          'no-translation',
          without.map((locale) => ({ locale, what: textFor(locale, facts.title).text })),
        )
  },
  'sales-words': ({ quotas, types, questions, confirmationText }) => {
    const texts = [
      ...quotas.map(({ name }) => name),
      ...types.map(({ name }) => name),
      ...questions.flatMap(({ question, options }) => [question, ...options]),
      ...(LOCALES.some((locale) => confirmationText[locale]) ? [confirmationText] : []),
    ]
    const about = texts.flatMap((text) =>
      LOCALES.filter((locale) => !text[locale]).map((locale) => ({
        locale,
        what: textFor(locale, text).text,
      })),
    )
    return about.length === 0 ? DONE : missing('no-translation', about)
  },
  quota: ({ quotas, types }) => {
    if (quotas.length === 0) return missing('no-quota')
    if (quotas.every(({ size }) => size === 0)) return look('all-closed')
    const used = new Set(types.flatMap(({ quotaIds }) => quotaIds))
    return types.length > 0 && quotas.some(({ id }) => !used.has(id)) ? look('quota-unused') : DONE
  },
  ticket: ({ types }) => (types.length === 0 ? missing('no-ticket') : DONE),
  closing: ({ startsAt, closesAt }, now) => {
    if (closesAt === null) return look('no-closing')
    if (Date.parse(closesAt) <= now.getTime()) return look('closed-already')
    return startsAt !== null && Date.parse(closesAt) > Date.parse(startsAt)
      ? look('closes-after-start')
      : DONE
  },
  policy: ({ policy, tierCount }) => (policy === 'own' && tierCount === 0 ? missing('no-tiers') : DONE),
}

const isTold = ({ title, summary, hasBody }: ChecklistFacts, locale: Locale): boolean =>
  Boolean(title[locale]) && (Boolean(summary[locale]) || hasBody[locale])
