import { METHOD_LABELS, ORIGIN_LABELS } from '@/features/memberships/collections/period-labels'
import { dayBefore } from '@/kernel/civil-days'
import type { Cents } from '@/kernel/money'
import { endPeriodAction } from '../actions'
import { civilDayInWords, daysInWords } from '../days-in-words'
import { filledIn, type MemberWords } from '../member-words'
import type { FoundMember, MemberPeriod } from '../queries/find-member'
import { ReviewedForm } from './reviewed-form'

type Props = {
  readonly member: FoundMember
  readonly mayEnd: boolean
  readonly words: MemberWords
  readonly language: 'nl' | 'en'
  readonly money: (cents: Cents) => string
}

/** The periods of somebody, the latest first, each with how it came and how it ended. */
export function MemberPeriods({ member, mayEnd, words, language, money }: Props) {
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">{words.periods}</h2>
      {member.periods.length === 0 && <p>{words.noPeriods}</p>}
      <ul className="members__periods">
        {member.periods.map((period) => (
          <li key={period.id}>
            <h3>{daysInWords(period, language)}</h3>
            <p>
              {period.chapter}: {period.plan}
            </p>
            <p className="members__help">
              {[howOf(period, language), period.amountCents > 0 && money(period.amountCents), period.reason]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {period.endedOn !== null && (
              <p className="members__ended">
                {endingOf(period, words, language)} · {period.endReason}
              </p>
            )}
            {mayEnd && period.endedOn === null && (
              <details>
                <summary>{words.end}</summary>
                <ReviewedForm
                  action={endPeriodAction}
                  hidden={{ locale: language, person: String(member.id), period: String(period.id) }}
                  words={words}
                  places={{ 'ends-later': 'lastDay', 'reason-required': 'reason' }}
                  fields={[
                    {
                      kind: 'date',
                      name: 'lastDay',
                      label: words.endLast,
                      help: `${words.endLastHelp} (${civilDayInWords(dayBefore(period.firstDay), language)})`,
                    },
                    { kind: 'long-text', name: 'reason', label: words.reason },
                  ]}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const howOf = ({ origin, method }: MemberPeriod, language: 'nl' | 'en'): string =>
  method
    ? `${ORIGIN_LABELS[origin][language]}, ${METHOD_LABELS[method][language].toLowerCase()}`
    : ORIGIN_LABELS[origin][language]

function endingOf({ endedOn, firstDay }: MemberPeriod, words: MemberWords, language: 'nl' | 'en'): string {
  if (endedOn === null || endedOn < firstDay) return words.neverCounted
  return filledIn(words.endedOn, { day: civilDayInWords(endedOn, language) })
}
