import { getTranslations } from 'next-intl/server'
import { type Locale, textFor } from '@/kernel/locale'
import { Callout } from '@/ui/callout'
import { PageHeading } from '@/ui/page-heading'
import { StepProgress } from '@/ui/step-progress'
import type { RegistrationPage } from '../queries/find-registration-page'
import { GiveUp } from './give-up'
import { HoldNotice } from './hold-notice'
import { InVainScreen } from './in-vain-screen'
import { LapsedScreen } from './lapsed-screen'
import { PayingScreen } from './paying-screen'
import { PeopleScreen } from './people-screen'
import { PriceScreen } from './price-screen'
import { ReviewScreen } from './review-screen'

export type AskedStep = 'people' | 'review' | 'price' | 'cancel' | null

type RegistrationStepsProps = {
  readonly locale: Locale
  readonly page: RegistrationPage
  readonly step: AskedStep
  /** The last screen sent somebody back here, for not everything is filled in. */
  readonly isIncomplete: boolean
  readonly now: Date
}

/** A registration on its way: one screen of at most four, by how it stands and what was asked. */
export async function RegistrationSteps({ locale, page, step, isIncomplete, now }: RegistrationStepsProps) {
  const t = await getTranslations({ locale, namespace: 'booking' })
  const { registration, sale, successor, moneyBack, waiting } = page
  const screen = screenOf(page, step)
  const hidden = hiddenOf(locale, page)
  const slug = textFor(locale, sale.slug).text
  const total = registration.totalCents > 0 ? 4 : 3
  const current = STEPS[screen]
  const isOver = current === null
  const shared = { locale, registration, sale, hidden }
  return (
    <div className="grid gap-8">
      {!isOver && <StepProgress label={t('step', { current, total })} current={current} total={total} />}
      <PageHeading title={t(`titles.${screen}`)} kicker={textFor(locale, sale.title).text} />
      {registration.holdUntil && !isOver && <HoldNotice locale={locale} until={registration.holdUntil} />}
      {isIncomplete && screen === 'people' && (
        <Callout role="alert" tone="warning" title={t('form.incomplete')} />
      )}
      {screen === 'people' && (
        <PeopleScreen {...shared} submit={t('people.submit')} lastDiet={page.lastDiet} />
      )}
      {screen === 'review' && <ReviewScreen {...shared} now={now} />}
      {screen === 'paying' && <PayingScreen {...shared} />}
      {screen === 'price' && <PriceScreen {...shared} />}
      {screen === 'lapsed' && <LapsedScreen {...shared} slug={slug} successor={successor} />}
      {screen === 'inVain' && moneyBack && (
        <InVainScreen
          locale={locale}
          moneyBack={moneyBack}
          mayOpenPayment={registration.alumnusId !== null}
          waiting={waiting.map(({ token, ticketTypeId }) => ({
            token,
            kind: textFor(locale, sale.types.get(ticketTypeId)?.name).text,
          }))}
          slug={slug}
        />
      )}
      {!isOver && <GiveUp locale={locale} hidden={{ ...hidden, slug }} />}
    </div>
  )
}

type Screen = 'people' | 'review' | 'price' | 'paying' | 'lapsed' | 'inVain'

const STEPS = {
  people: 2,
  review: 3,
  price: 3,
  paying: 4,
  lapsed: null,
  inVain: null,
} as const satisfies Record<Screen, number | null>

function screenOf({ registration, moneyBack }: RegistrationPage, step: AskedStep): Screen {
  if (registration.state === 'expired') return moneyBack ? 'inVain' : 'lapsed'
  if (step === 'people' || step === 'review' || step === 'price') return step
  return registration.state === 'paying' ? 'paying' : 'people'
}

/** What a form needs to say whose registration it is about. */
export const hiddenOf = (locale: Locale, { registration, owner }: RegistrationPage) => ({
  locale,
  code: registration.code,
  token: 'token' in owner ? owner.token : '',
})
