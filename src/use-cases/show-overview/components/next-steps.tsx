import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import type { Room, Step } from '@/platform/i18n/pathnames'
import { ButtonLink } from '@/ui/button-link'
import { Callout } from '@/ui/callout'
import { SectionHeading } from '@/ui/section-heading'
import type { NextStep } from '../domain/next-steps'

/** Where each is settled. */
const SETTLED_AT: Record<NextStep, Room | Step> = {
  'no-email': '/my/details/email',
  'email-undeliverable': '/my/details/email',
  'email-changing': '/my/details/email',
  'email-unconfirmed': '/my/details/email',
  'dues-in-grace': '/my/membership',
  'dues-lapsed': '/my/membership',
  'privacy-unchosen': '/my/privacy',
  'diploma-refused': '/my/diplomas',
  'no-address': '/my/details',
  'diploma-without-scan': '/my/diplomas',
  'no-phone': '/my/details',
  'diploma-waiting': '/my/diplomas',
}

type NextStepsProps = { readonly locale: Locale; readonly steps: readonly NextStep[] }

/** What waits for this person, the most urgent with the accent button; a word of rest when nothing does. */
export async function NextSteps({ locale, steps }: NextStepsProps) {
  const t = await getTranslations({ locale, namespace: 'my.overview' })
  if (steps.length === 0) {
    return (
      <Callout tone="success" title={t('inOrder.title')}>
        <p>{t('inOrder.text')}</p>
      </Callout>
    )
  }
  return (
    <section aria-labelledby="next">
      <SectionHeading titleId="next" title={t('next')} />
      <ul>
        {steps.map((step, index) => (
          <li
            key={step}
            className="grid items-center justify-items-start gap-x-8 gap-y-3 border-line border-b py-5 sm:grid-cols-[1fr_auto]"
          >
            <div className="grid max-w-[34em] gap-1">
              <h3 className="text-lg leading-snug">{t(`steps.${step}.title`)}</h3>
              <p className="text-ink-muted">{t(`steps.${step}.text`)}</p>
            </div>
            <ButtonLink as={Link} href={SETTLED_AT[step]} variant={index === 0 ? 'accent' : 'quiet'}>
              {t(`steps.${step}.button`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
