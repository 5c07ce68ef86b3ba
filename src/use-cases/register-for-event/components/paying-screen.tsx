import { getTranslations } from 'next-intl/server'
import type { Registration } from '@/features/events/queries/find-registration'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { TextLink } from '@/ui/text-link'
import { concludeAction } from '../conclude-action'
import { StepForm } from './step-form'
import { stepWords } from './step-words'

type PayingScreenProps = {
  readonly locale: Locale
  readonly registration: Registration
  readonly hidden: Readonly<Record<string, string>>
}

/** The page to pay on is open somewhere, or was left: the same button leads back to it. */
export async function PayingScreen({ locale, registration, hidden }: PayingScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.paying' })
  return (
    <div className="grid max-w-form gap-8">
      <p>{t('text')}</p>
      <StepForm
        action={concludeAction}
        hidden={hidden}
        submit={t('pay', { amount: moneyInWords(registration.totalCents, locale) })}
        words={await stepWords(locale)}
      >
        <TextLink href="?step=review" variant="standalone">
          {t('review')}
        </TextLink>
      </StepForm>
    </div>
  )
}
