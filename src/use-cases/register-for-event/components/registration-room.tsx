import { getTranslations } from 'next-intl/server'
import { windowState } from '@/features/events/domain/registration-window'
import { type Locale, textFor } from '@/kernel/locale'
import { Callout } from '@/ui/callout'
import { PageHeading } from '@/ui/page-heading'
import { TextLink } from '@/ui/text-link'
import { CancelScreen } from '@/use-cases/cancel-registration/components/cancel-screen'
import type { RegistrationPage } from '../queries/find-registration-page'
import { registrationAddress } from '../registration-address'
import { BookedScreen } from './booked-screen'
import { MoneyBackNotice } from './money-back-notice'
import { PeopleScreen } from './people-screen'
import { type AskedStep, hiddenOf } from './registration-steps'

const OUTCOMES = ['confirmed', 'changed', 'cancelled'] as const

type RegistrationRoomProps = {
  readonly locale: Locale
  readonly page: RegistrationPage
  readonly step: AskedStep
  /** What was just done, as it stands in the address. */
  readonly done: string | null
  readonly chosen: readonly number[]
  readonly now: Date
}

/** A registration that was confirmed: its tickets, and the ways to change or cancel them. */
export async function RegistrationRoom({ locale, page, step, done, chosen, now }: RegistrationRoomProps) {
  const t = await getTranslations({ locale, namespace: 'booking' })
  const { registration, sale, event, owner, orderCode, moneyBack } = page
  const title = textFor(locale, sale.title).text
  const hidden = hiddenOf(locale, page)
  const back = registrationAddress(locale, registration)
  const isOn = registration.state === 'confirmed' && event.state === 'scheduled'
  if (step === 'people' && isOn && windowState(sale.window, now) !== 'closed') {
    return (
      <>
        <PageHeading title={t('titles.change')} kicker={title} lead={t('booked.changeLead')} />
        <PeopleScreen
          locale={locale}
          registration={registration}
          sale={sale}
          hidden={hidden}
          submit={t('booked.saveChange')}
        />
        <TextLink href={back} variant="back" className="justify-self-start">
          {t('booked.back')}
        </TextLink>
      </>
    )
  }
  if (step === 'cancel' && isOn) {
    return (
      <>
        <PageHeading title={t('titles.cancel')} kicker={title} />
        <CancelScreen {...{ locale, registration, sale, owner, hidden, chosen, back, now }} />
      </>
    )
  }
  const outcome = OUTCOMES.find((known) => known === done)
  return (
    <>
      <PageHeading title={title} kicker={t('booked.kicker')} />
      <Standing locale={locale} page={page} outcome={outcome} />
      {moneyBack && (
        <MoneyBackNotice
          locale={locale}
          moneyBack={moneyBack}
          mayOpenPayment={registration.alumnusId !== null && orderCode === null}
        />
      )}
      <BookedScreen {...{ locale, registration, sale, event, orderCode, now }} />
    </>
  )
}

/** What just happened, or else how it stands. */
async function Standing({
  locale,
  page: { registration, event },
  outcome,
}: Pick<RegistrationRoomProps, 'locale' | 'page'> & {
  readonly outcome: (typeof OUTCOMES)[number] | undefined
}) {
  const t = await getTranslations({ locale, namespace: 'booking.booked' })
  const { email } = registration
  if (event.state === 'cancelled') return <Callout tone="danger" title={t('eventCancelled')} />
  if (registration.state === 'cancelled') {
    return (
      <Callout role="status" tone="warning" title={t('outcome.allCancelled')}>
        <p>{t('outcome.allCancelledText', { email })}</p>
      </Callout>
    )
  }
  if (outcome === undefined) return null
  return (
    <Callout role="status" tone="success" title={t(`outcome.${outcome}`)}>
      {outcome !== 'changed' && <p>{t(`outcome.${outcome}Text`, { email })}</p>}
    </Callout>
  )
}
