import { getTranslations } from 'next-intl/server'
import type { Registration } from '@/features/events/queries/find-registration'
import { type Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Callout } from '@/ui/callout'
import { TextLink } from '@/ui/text-link'
import { tryAgainAction } from '../try-again-action'
import { StepForm } from './step-form'
import { stepWords } from './step-words'

type LapsedScreenProps = {
  readonly locale: Locale
  readonly registration: Registration
  readonly slug: string
  readonly hidden: Readonly<Record<string, string>>
  /** Another registration for the same event that took its place, where there is one. */
  readonly successor: string | null
}

/** The hold ran out. Nothing is lost: one click, and it goes on where it was. */
export async function LapsedScreen({ locale, registration, slug, hidden, successor }: LapsedScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.lapsed' })
  if (successor) {
    return (
      <Callout title={t('elsewhere.title')}>
        <p>{t('elsewhere.text')}</p>
        <p>
          <TextLink
            as={Link}
            href={{ pathname: '/my/registrations/[code]', params: { code: successor } }}
            variant="forward"
          >
            {t('elsewhere.link')}
          </TextLink>
        </p>
      </Callout>
    )
  }
  return (
    <div className="grid max-w-form gap-8">
      <p>{t('text')}</p>
      <StepForm
        action={tryAgainAction}
        hidden={{ ...hidden, expected: String(registration.totalCents) }}
        submit={t('again')}
        words={await stepWords(locale)}
      >
        <TextLink
          as={Link}
          href={{ pathname: '/events/[slug]/register', params: { slug } }}
          variant="standalone"
        >
          {t('otherTickets')}
        </TextLink>
      </StepForm>
    </div>
  )
}
