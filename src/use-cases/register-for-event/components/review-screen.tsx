import { getTranslations } from 'next-intl/server'
import { liveTickets } from '@/features/events/commands/call-off-tickets'
import { whenOf } from '@/features/events/domain/event-time'
import type { Sale } from '@/features/events/domain/sale'
import type { Registration } from '@/features/events/queries/find-registration'
import { type Locale, textFor } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { Link } from '@/platform/i18n/navigation'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { concludeAction } from '../conclude-action'
import { PolicyWords } from './policy-words'
import { StepForm } from './step-form'
import { stepWords } from './step-words'
import { TicketLines } from './ticket-lines'

type ReviewScreenProps = {
  readonly locale: Locale
  readonly registration: Registration
  readonly sale: Sale
  readonly hidden: Readonly<Record<string, string>>
  readonly now: Date
}

/** The third screen, as a letter reads: what is booked, what it costs, what comes back, and the button that does it. */
export async function ReviewScreen({ locale, registration, sale, hidden, now }: ReviewScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.review' })
  const tickets = liveTickets(registration)
  const { totalCents, policy, email } = registration
  const when = whenOf(sale, locale)
  const isFree = totalCents === 0
  return (
    <div className="grid max-w-form gap-10">
      <p>
        {t('letter', {
          count: tickets.length,
          event: textFor(locale, sale.title).text,
          date: when.date,
          time: when.time,
          email,
        })}
      </p>
      <TicketLines locale={locale} tickets={tickets} sale={sale} />
      <section aria-labelledby="policy" className="grid gap-4">
        <SectionHeading titleId="policy" title={t('policy')} />
        <PolicyWords locale={locale} policy={policy} tickets={tickets} sale={sale} now={now} />
        <p className="text-ink-muted">{t('names')}</p>
        {!isFree && <p className="text-ink-muted">{t('noWithdrawal')}</p>}
      </section>
      <StepForm
        action={concludeAction}
        hidden={hidden}
        submit={isFree ? t('confirm') : t('pay', { amount: moneyInWords(totalCents, locale) })}
        words={await stepWords(locale)}
      >
        <TextLink href="?step=people" variant="back">
          {t('back')}
        </TextLink>
      </StepForm>
      {!isFree && (
        <p className="text-ink-muted text-sm">
          {t.rich('terms', {
            refunds: (words) => (
              <TextLink as={Link} href="/refunds">
                {words}
              </TextLink>
            ),
          })}
        </p>
      )}
    </div>
  )
}
