import { getTranslations } from 'next-intl/server'
import type { Policy } from '@/features/events/domain/cancellation-policy'
import { lastDayBefore, momentInWords } from '@/features/events/domain/event-time'
import { policyLines } from '@/features/events/domain/policy-lines'
import type { Sale } from '@/features/events/domain/sale'
import type { RegistrationTicket } from '@/features/events/queries/find-registration'
import { civilDayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { moneyInWords, sumCents } from '@/kernel/money'

type PolicyWordsProps = {
  readonly locale: Locale
  readonly policy: Policy
  readonly tickets: readonly RegistrationTicket[]
  readonly sale: Pick<Sale, 'timeZone'>
  readonly now: Date
}

/** What comes back of these tickets when one cannot come: until which day, and how much in euros. */
export async function PolicyWords({ locale, policy, tickets, sale, now }: PolicyWordsProps) {
  const t = await getTranslations({ locale, namespace: 'booking.policy' })
  const total = sumCents(tickets.map(({ priceCents }) => priceCents))
  if (total === 0) return <p>{t('free')}</p>
  const lines = policyLines(policy, { tickets, now })
  if (lines.length === 0) return <p>{t('nothing')}</p>
  return (
    <div className="grid gap-3">
      <ul className="grid gap-2">
        {lines.map(({ before, refundCents }) => (
          <li key={before} className="flex justify-between gap-6 border-line border-b pb-2">
            <span>{untilWords(before, { sale, locale, t })}</span>
            <span className="whitespace-nowrap font-semibold tabular-nums">
              {refundCents === total
                ? t('everything', { amount: moneyInWords(refundCents, locale) })
                : moneyInWords(refundCents, locale)}
            </span>
          </li>
        ))}
        <li className="flex justify-between gap-6">
          <span>{t('after')}</span>
          <span className="whitespace-nowrap font-semibold">{t('none')}</span>
        </li>
      </ul>
    </div>
  )
}

function untilWords(
  before: string,
  {
    sale: { timeZone },
    locale,
    t,
  }: {
    readonly sale: Pick<Sale, 'timeZone'>
    readonly locale: Locale
    readonly t: (key: 'untilDay' | 'untilMoment', values: Record<string, string>) => string
  },
): string {
  const day = lastDayBefore(before, timeZone)
  if (day !== null) return t('untilDay', { day: civilDayInWords(day, locale) })
  const { date, time } = momentInWords(before, { timeZone, locale })
  return t('untilMoment', { date, time })
}
