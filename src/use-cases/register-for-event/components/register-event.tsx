import { getTranslations } from 'next-intl/server'
import { EventFacts } from '@/features/events/components/event-facts'
import { EventNotice } from '@/features/events/components/event-notice'
import { phaseAt } from '@/features/events/domain/event-state'
import { whenOf } from '@/features/events/domain/event-time'
import { windowState } from '@/features/events/domain/registration-window'
import type { Locale } from '@/kernel/locale'
import type { FormOutcome } from '@/platform/actions/form-outcome'
import { InLanguage } from '@/platform/i18n/in-language'
import { RichText } from '@/platform/payload/rich-text'
import { Callout } from '@/ui/callout'
import { Disclosure } from '@/ui/disclosure'
import { PageHeading } from '@/ui/page-heading'
import { Prose } from '@/ui/prose'
import { StepProgress } from '@/ui/step-progress'
import { JoinScreen } from '@/use-cases/wait-for-seats/components/join-screen'
import type { RegisterScreen } from '../queries/find-register-screen'
import { TicketsScreen } from './tickets-screen'

type EventScreen = Extract<RegisterScreen, { kind: 'event' }>

type RegisterEventProps = {
  readonly locale: Locale
  readonly screen: EventScreen
  readonly asked: {
    /** The ticket type that somebody would wait for. */
    readonly wait: number | null
    /** A guest was sent a mail: with the seats, or with the place on the waiting list. */
    readonly sent: 'seats' | 'waiting' | null
    readonly isThereRoom: boolean
    readonly answer: FormOutcome
  }
  readonly now: Date
}

/** What one registers for, beside the screen on which it begins. */
export async function RegisterEvent({ locale, screen, asked, now }: RegisterEventProps) {
  const t = await getTranslations({ locale, namespace: 'booking' })
  const { event, sale, quotas, looker, isHidden } = screen
  if (!sale) return null
  const when = whenOf(event, locale)
  const type = asked.wait === null ? undefined : sale.types.get(asked.wait)
  const waits = type !== undefined && sale.hasWaitingList
  const isFree = [...sale.types.values()].every(({ priceCents }) => priceCents === 0)
  const total = isFree ? 3 : 4
  const isBeginning = !waits && asked.sent === null && sale.isOn && windowState(sale.window, now) === 'open'
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="grid gap-8">
        {isBeginning && <StepProgress label={t('step', { current: 1, total })} current={1} total={total} />}
        <PageHeading
          kicker={t(waits ? 'titles.wait' : 'titles.register')}
          title={<InLanguage locale={locale} shown={event.title} />}
          lead={isHidden && event.summary.text && <InLanguage locale={locale} shown={event.summary} />}
        />
        <p className="lg:hidden">
          <span className="inline-block first-letter:uppercase">{when.date}</span>, {when.time}
        </p>
        {isHidden && <EventNotice locale={locale} event={event} phase={phaseAt(event, now)} />}
        {isHidden && event.body && (
          <Disclosure question={t('about')} level={2}>
            <Prose {...(event.body.lang === locale ? {} : { lang: event.body.lang })}>
              <RichText content={event.body.content} locale={event.body.lang} headingLevel={3} />
            </Prose>
          </Disclosure>
        )}
        {asked.isThereRoom && <Callout role="status" tone="success" title={t('wait.seatsLeft')} />}
        {asked.sent ? (
          <Callout role="status" tone="success" title={t(`sent.${asked.sent}.title`)}>
            <p>{t(`sent.${asked.sent}.text`)}</p>
            <p>{t(`sent.${asked.sent}.nothing`)}</p>
          </Callout>
        ) : waits ? (
          <JoinScreen
            locale={locale}
            sale={sale}
            type={type}
            slug={event.slug}
            isSignedIn={looker !== null}
          />
        ) : (
          <TicketsScreen
            locale={locale}
            event={event}
            sale={sale}
            quotas={quotas}
            looker={looker}
            answer={asked.answer}
            now={now}
          />
        )}
      </div>
      <aside aria-label={event.title.text}>
        <EventFacts locale={locale} event={event} audience={sale.audience} />
      </aside>
    </div>
  )
}
