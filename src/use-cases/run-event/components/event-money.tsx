import type { OrdersMoney } from '@/features/payments/queries/money-of-orders'
import { moneyInWords } from '@/kernel/money'
import type { LiveWords } from '../live-words'

type Props = {
  readonly money: OrdersMoney
  readonly words: LiveWords
  readonly language: 'nl' | 'en'
}

/** What came in for an event, what went back, and what stays. */
export function EventMoney({ money, words, language }: Props) {
  const { receivedCents, refundedCents, refundUnderWayCents, refundsFailed } = money
  const facts = [
    [words.received, receivedCents],
    [words.refunded, refundedCents],
    [words.underWay, refundUnderWayCents],
    [words.net, receivedCents - refundedCents - refundUnderWayCents],
  ] as const
  return (
    <section aria-labelledby="event-money">
      <h2 id="event-money">{words.money}</h2>
      <dl className="event-desk__figures">
        {facts.map(([label, cents]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{moneyInWords(cents, language)}</dd>
          </div>
        ))}
      </dl>
      {refundsFailed > 0 && <p>{words.failedRefunds.replace('{count}', String(refundsFailed))}</p>}
    </section>
  )
}
