import { getTranslations } from 'next-intl/server'
import type { Sale } from '@/features/events/domain/sale'
import type { Registration } from '@/features/events/queries/find-registration'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { Link } from '@/platform/i18n/navigation'
import { TextLink } from '@/ui/text-link'
import { priceWithoutMembership } from '../domain/price-without-membership'
import { tryAgainAction } from '../try-again-action'
import { StepForm } from './step-form'
import { stepWords } from './step-words'

type PriceScreenProps = {
  readonly locale: Locale
  readonly registration: Registration
  readonly sale: Sale
  readonly hidden: Readonly<Record<string, string>>
}

/** The membership ended on the way: the price of today, and both ways on. */
export async function PriceScreen({ locale, registration, sale, hidden }: PriceScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.newPrice' })
  const price = priceWithoutMembership(registration, sale)
  return (
    <div className="grid max-w-form gap-8">
      <p>
        {t('text', {
          before: moneyInWords(registration.totalCents, locale),
          now: moneyInWords(price, locale),
        })}
      </p>
      <StepForm
        action={tryAgainAction}
        hidden={{ ...hidden, expected: String(price) }}
        submit={t('goOn', { now: moneyInWords(price, locale) })}
        words={await stepWords(locale)}
      >
        <TextLink as={Link} href="/my/membership" variant="standalone">
          {t('renew')}
        </TextLink>
      </StepForm>
    </div>
  )
}
