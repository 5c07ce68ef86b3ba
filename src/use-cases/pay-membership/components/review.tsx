import { getTranslations } from 'next-intl/server'
import { civilDayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { type Choice, type Quote, quoteMark, writtenChoice } from '../domain/quote'
import { payMembershipAction } from '../pay-membership-action'
import { PayForm } from './pay-form'

type ReviewProps = { readonly locale: Locale; readonly quote: Quote; readonly choice: Choice }

/** What is bought, as a letter reads, the total, and the button that pays it. */
export async function Review({ locale, quote, choice }: ReviewProps) {
  const t = await getTranslations({ locale, namespace: 'memberships.pay' })
  const money = (cents: number) => moneyInWords(cents, locale)
  const day = (value: string) => civilDayInWords(value, locale)
  return (
    <div className="grid max-w-form gap-8">
      <ul className="grid border-line border-t">
        {quote.items.map(({ chapter, plan, withPartner }) => (
          <li key={plan.id} className="grid gap-1 border-line border-b py-4">
            <p className="flex justify-between gap-6 font-semibold">
              <span>{chapter}</span>
              <span className="whitespace-nowrap tabular-nums">{money(plan.priceCents)}</span>
            </p>
            <p>{plan.name}</p>
            <p className="text-ink-muted">
              {plan.period.lastDay
                ? t('days', { first: day(plan.period.firstDay), last: day(plan.period.lastDay) })
                : t('daysForLife', { first: day(plan.period.firstDay) })}{' '}
              {plan.period.coversNext && t('coversNext')}
            </p>
            {withPartner && (
              <p className="flex justify-between gap-6">
                <span>{t('withPartner')}</span>
                <span className="whitespace-nowrap tabular-nums">{money(plan.partnerPriceCents ?? 0)}</span>
              </p>
            )}
          </li>
        ))}
        <li className="flex justify-between gap-6 py-4 font-semibold text-lg">
          <span>{t('total')}</span>
          <span className="whitespace-nowrap tabular-nums">{money(quote.totalCents)}</span>
        </li>
      </ul>
      <PayForm
        action={payMembershipAction}
        hidden={{ locale, choice: writtenChoice(choice), shown: quoteMark(quote) }}
        partners={quote.items
          .filter(({ withPartner }) => withPartner)
          .map(({ plan, chapter }) => ({ planId: plan.id, legend: t('partnerLegend', { chapter }) }))}
        words={{
          title: t('error'),
          name: t('partnerName'),
          number: t('partnerNumber'),
          numberHelp: t('partnerNumberHelp'),
          optional: t('optional'),
          pay: t('button', { amount: money(quote.totalCents) }),
          failed: t.raw('failed') as string, // holds {incident}, which is filled in later
          refusals: Object.fromEntries(REFUSALS.map((code) => [code, t(`refusals.${code}`)])),
        }}
      />
    </div>
  )
}

const REFUSALS = [
  'partner-name-required',
  'partner-not-found',
  'partner-is-you',
  'partner-tried-too-often',
  'no-email',
  'not-for-sale',
  'nothing-to-pay',
  'amount-too-small',
  'payment-not-possible',
  'sign-in-required',
] as const
