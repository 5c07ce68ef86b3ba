import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { QuotaSeats } from '@/features/events/domain/availability'
import { entryRefusal } from '@/features/events/domain/decide-booking'
import { momentInWords } from '@/features/events/domain/event-time'
import type { Sale } from '@/features/events/domain/sale'
import type { EventDetails } from '@/features/events/queries/find-event'
import { type Locale, textFor } from '@/kernel/locale'
import type { FormOutcome } from '@/platform/actions/form-outcome'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { InLanguage } from '@/platform/i18n/in-language'
import { Callout } from '@/ui/callout'
import { Panel } from '@/ui/panel'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { type TicketChoice, ticketChoice } from '../domain/ticket-choice'
import type { Looker } from '../queries/find-register-screen'
import { reserveAction } from '../reserve-action'
import { PriceLines } from './price-lines'
import { SeatsWords } from './seats-words'
import { StepForm, type StepSection } from './step-form'
import type { StepFormField } from './step-field'
import { stepWords } from './step-words'

type TicketsScreenProps = {
  readonly locale: Locale
  readonly event: Pick<EventDetails, 'slug'>
  readonly sale: Sale
  readonly quotas: ReadonlyMap<number, QuotaSeats>
  readonly looker: Looker | null
  /** How choosing tickets fared, for who comes back to them. */
  readonly answer: FormOutcome
  readonly now: Date
}

/** The first screen: which tickets, what each costs this person and why, and what is left. */
export async function TicketsScreen({
  locale,
  event,
  sale,
  quotas,
  looker,
  answer,
  now,
}: TicketsScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.tickets' })
  const buyer = { isAlumnus: looker !== null, isMember: looker?.isMember ?? false }
  const closed = entryRefusal(sale, { buyer, now })
  if (closed) return <Closed locale={locale} code={closed} sale={sale} />
  const choices = [...sale.types.values()].map((type) => ticketChoice(type, { quotas, looker, now }))
  const offered = choices.filter(({ most }) => most > 0)
  const isOneKind = offered.length === 1
  const tickets: StepSection = {
    id: 'tickets',
    fields: offered.map((choice) => ticketField(choice, { locale, looker, isOneKind })),
  }
  const guest = await guestSection(locale)
  const words = await stepWords(locale)
  const own = looker?.underWay
  return (
    <div className="grid max-w-form gap-10">
      {own && (
        <Callout title={t('underWay.title')}>
          <p>{t('underWay.text')}</p>
          <p>
            <TextLink as={Link} href={{ pathname: '/my/registrations/[code]', params: { code: own.code } }}>
              {t('underWay.link')}
            </TextLink>
          </p>
        </Callout>
      )}
      {!looker && offered.length > 0 && <SignInFirst locale={locale} slug={event.slug} />}
      {offered.length === 0 && answer.status === 'refused' && (
        <Callout role="alert" tone="warning" title={words.sentences[answer.code] ?? ''} />
      )}
      {offered.length > 0 && (
        <StepForm
          action={looker ? '/api/reservations' : reserveAction}
          outcome={answer}
          sections={looker ? [tickets] : [tickets, guest]}
          hidden={{ locale, eventId: String(sale.eventId), slug: event.slug, bookingKey: randomUUID() }}
          submit={t('submit')}
          words={words}
        />
      )}
      <NotOffered locale={locale} event={event} sale={sale} choices={choices} />
    </div>
  )
}

function ticketField(
  { type, most, availability, initially }: TicketChoice,
  {
    locale,
    looker,
    isOneKind,
  }: { readonly locale: Locale; readonly looker: Looker | null; readonly isOneKind: boolean },
): StepFormField {
  const first = isOneKind ? type.minPerBooking : 0
  const numbers = [0, ...range(type.minPerBooking, most)]
  const description = textFor(locale, type.description)
  return {
    kind: 'number',
    name: `tickets-${type.id}`,
    label: textFor(locale, type.name).text,
    help: (
      <>
        {description.text && (
          <span className="block">
            <InLanguage locale={locale} shown={description} />
          </span>
        )}
        <PriceLines locale={locale} type={type} looker={looker} />
        <SeatsWords locale={locale} availability={availability} />
      </>
    ),
    options: numbers.map((number) => ({ value: String(number), label: String(number) })),
    initially: String(initially ?? first),
  }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_unused, index) => from + index)

async function guestSection(locale: Locale): Promise<StepSection> {
  const t = await getTranslations({ locale, namespace: 'booking.tickets' })
  return {
    id: 'guest',
    legend: t('guest'),
    note: <p>{t('guestNote')}</p>,
    fields: [
      { kind: 'name', name: 'name', label: t('name'), autoComplete: 'name', initially: '' },
      {
        kind: 'email',
        name: 'email',
        label: t('email'),
        help: t('emailHelp'),
        autoComplete: 'email',
        initially: '',
      },
    ],
  }
}

async function SignInFirst({ locale, slug }: { readonly locale: Locale; readonly slug: string }) {
  const t = await getTranslations({ locale, namespace: 'booking.tickets.signIn' })
  const here = getPathname({ locale, href: { pathname: '/events/[slug]/register', params: { slug } } })
  return (
    <Panel tone="sunken" className="grid gap-1">
      <p className="font-semibold">{t('title')}</p>
      <p>
        {t('text')}{' '}
        <TextLink href={`${getPathname({ locale, href: '/sign-in' })}?next=${encodeURIComponent(here)}`}>
          {t('link')}
        </TextLink>
      </p>
    </Panel>
  )
}

/** What cannot be taken, why, and what one can do about it. */
async function NotOffered({
  locale,
  event,
  sale,
  choices,
}: Pick<TicketsScreenProps, 'locale' | 'event' | 'sale'> & { readonly choices: readonly TicketChoice[] }) {
  const t = await getTranslations({ locale, namespace: 'booking.tickets' })
  const without = choices.filter((choice) => choice.without !== null)
  if (without.length === 0) return null
  return (
    <section aria-labelledby="not-offered" className="grid gap-5">
      <SectionHeading
        titleId="not-offered"
        title={t(without.length === choices.length ? 'nothingOffered' : 'notOffered')}
      />
      <ul className="grid gap-5">
        {without.map(({ type, without: reason, availability }) => (
          <li key={type.id} className="grid gap-1">
            <p className="font-semibold">{textFor(locale, type.name).text}</p>
            <p className="text-ink-muted">
              {reason === 'full' && availability.state !== 'open' ? (
                <SeatsWords locale={locale} availability={availability} />
              ) : (
                t(`without.${reason ?? 'full'}`)
              )}
            </p>
            {reason === 'full' && sale.hasWaitingList && (
              <p>
                <TextLink
                  href={`${getPathname({
                    locale,
                    href: { pathname: '/events/[slug]/register', params: { slug: event.slug } },
                  })}?wait=${type.id}`}
                  variant="forward"
                >
                  {t('waitingList')}
                </TextLink>
              </p>
            )}
            {reason === 'members' && (
              <p>
                <TextLink as={Link} href="/my/membership" variant="forward">
                  {t('becomeMember')}
                </TextLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

async function Closed({
  locale,
  code,
  sale,
}: {
  readonly locale: Locale
  readonly code: NonNullable<ReturnType<typeof entryRefusal>>
  readonly sale: Sale
}) {
  const [t, refusals] = await Promise.all([
    getTranslations({ locale, namespace: 'booking.tickets' }),
    getTranslations({ locale, namespace: 'registrations.refusals' }),
  ])
  const { opensAt } = sale.window
  return (
    <Callout title={refusals(code)}>
      {code === 'registration-not-open-yet' && opensAt !== null && (
        <p>{t('opensAt', momentInWords(opensAt, { timeZone: sale.timeZone, locale }))}</p>
      )}
      <p>
        <TextLink as={Link} href="/events" variant="forward">
          {t('otherEvents')}
        </TextLink>
      </p>
    </Callout>
  )
}
