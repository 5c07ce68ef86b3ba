import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { giveUpAction } from '../give-up-action'
import { StepForm } from './step-form'
import { stepWords } from './step-words'

/** Under every screen on the way: thinking better of it costs nothing. */
export async function GiveUp({
  locale,
  hidden,
}: {
  readonly locale: Locale
  readonly hidden: Readonly<Record<string, string>>
}) {
  const t = await getTranslations({ locale, namespace: 'booking' })
  return (
    <div className="max-w-form border-line border-t pt-4 [&_button]:-ms-3">
      <StepForm
        id="give-up"
        action={giveUpAction}
        hidden={hidden}
        submit={t('giveUp')}
        variant="plain"
        words={await stepWords(locale)}
      />
    </div>
  )
}
