import { grantMembershipAction } from '../actions'
import type { MemberWords } from '../member-words'
import type { FoundMember } from '../queries/find-member'
import { ReviewedForm } from './reviewed-form'

type Props = {
  readonly member: FoundMember
  readonly plans: readonly {
    readonly id: number
    readonly chapter: string
    readonly plan: string
    readonly price: string
  }[]
  readonly today: string
  readonly words: MemberWords
  readonly language: 'nl' | 'en'
}

/** Where the Office gives a membership that was not bought here. */
export function GrantSection({ member, plans, today, words, language }: Props) {
  const latest = member.periods[0]
  const proposed = plans.find(({ chapter, plan }) => chapter === latest?.chapter && plan === latest.plan)
  return (
    <section aria-labelledby="grant" className="members__grant">
      <h2 id="grant">{words.grant}</h2>
      <p>{words.grantLead}</p>
      <ReviewedForm
        action={grantMembershipAction}
        hidden={{ locale: language, person: String(member.id) }}
        words={words}
        places={PLACES}
        fields={[
          {
            kind: 'select',
            name: 'how',
            label: words.how,
            options: (['bank', 'cash', 'free'] as const).map((how) => ({
              value: how,
              label: words.hows[how],
            })),
          },
          {
            kind: 'select',
            name: 'plan',
            label: words.plan,
            options: [
              { value: '', label: '–' },
              ...plans.map(({ id, chapter, plan, price }) => ({
                value: String(id),
                label: `${chapter}: ${plan} (${price})`,
              })),
            ],
            initially: proposed ? String(proposed.id) : '',
          },
          { kind: 'text', name: 'amount', label: words.amount, help: words.amountHelp },
          { kind: 'date', name: 'on', label: words.paidOn, help: words.paidOnHelp, initially: today },
          { kind: 'date', name: 'lastDay', label: words.lastDay, help: words.lastDayHelp },
          { kind: 'long-text', name: 'reason', label: words.reason, help: words.reasonHelp },
        ]}
      />
    </section>
  )
}

const PLACES = {
  'in-the-future': 'on',
  'too-early': 'plan',
  'member-for-life': 'plan',
  'no-such-plan': 'plan',
  'ends-before-it-begins': 'lastDay',
  overlaps: 'on',
  'reason-required': 'reason',
}
