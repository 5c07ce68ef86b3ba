import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import type { PaymentPage } from '../queries/find-payment-page'

type SummaryProps = {
  readonly locale: Locale
  readonly payment: PaymentPage
  /** Carried on to the documents, which the same people may see. */
  readonly visit: string | null
}

/** What was ordered, and the documents of it. */
export async function PaymentSummary({ locale, payment, visit }: SummaryProps) {
  const t = await getTranslations({ locale, namespace: 'payments.page' })
  const { lines, documents, totalCents } = payment
  const query = visit ? `?visit=${encodeURIComponent(visit)}` : ''
  return (
    <section aria-labelledby="summary">
      <SectionHeading titleId="summary" title={t('summary')} />
      <dl className="mt-4 grid gap-3">
        {lines.map(({ description, quantity, chapter, grossCents }, index) => (
          <div
            key={`${index}-${description}`}
            className="flex justify-between gap-6 border-line border-b pb-3"
          >
            <dt>
              {quantity > 1 && `${quantity} × `}
              {description}
              {chapter && (
                <span className="block text-ink-muted text-sm">{t('forChapter', { chapter })}</span>
              )}
            </dt>
            <dd className="tabular-nums">{moneyInWords(grossCents, locale)}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-6 font-semibold">
          <dt>{t('total')}</dt>
          <dd className="tabular-nums">{moneyInWords(totalCents, locale)}</dd>
        </div>
      </dl>
      <ul className="mt-6 grid gap-2">
        {documents.map(({ number, kind }) => (
          <li key={number}>
            <TextLink href={`/api/receipts/${number}${query}`}>
              {kind === 'receipt' ? t('receipt') : t('creditNote', { number })}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
