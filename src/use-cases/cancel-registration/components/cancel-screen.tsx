import { getTranslations } from 'next-intl/server'
import { liveTickets } from '@/features/events/commands/call-off-tickets'
import type { RegistrationOwner } from '@/features/events/commands/own-registration'
import type { Sale } from '@/features/events/domain/sale'
import type { Registration } from '@/features/events/queries/find-registration'
import { type Locale, textFor } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { getPortal } from '@/platform/database/get-portal'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Checkbox } from '@/ui/checkbox'
import { TextLink } from '@/ui/text-link'
import { PolicyWords } from '@/use-cases/register-for-event/components/policy-words'
import { StepForm } from '@/use-cases/register-for-event/components/step-form'
import { stepWords } from '@/use-cases/register-for-event/components/step-words'
import { cancelAction } from '../cancel-action'
import { quoteCancellation } from '../cancel-registration'

type CancelScreenProps = {
  readonly locale: Locale
  readonly registration: Registration
  readonly sale: Sale
  readonly owner: RegistrationOwner
  readonly hidden: Readonly<Record<string, string>>
  /** Ids of the tickets that were ticked, as they stand in the address. */
  readonly chosen: readonly number[]
  /** The page of the registration, to go back to. */
  readonly back: string
  readonly now: Date
}

/** First which tickets, when there are several; then exactly what comes back, and the button. Looking changes nothing. */
export async function CancelScreen(props: CancelScreenProps) {
  const { registration, chosen } = props
  const tickets = liveTickets(registration)
  const wanted = tickets.length === 1 ? tickets : tickets.filter(({ id }) => chosen.includes(id))
  return wanted.length === 0 ? <Choose {...props} /> : <Confirm {...props} ids={wanted.map(({ id }) => id)} />
}

async function Choose({ locale, registration, sale, chosen, back, now }: CancelScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.cancel' })
  const tickets = liveTickets(registration)
  return (
    <div className="grid max-w-form gap-8">
      <PolicyWords locale={locale} policy={registration.policy} tickets={tickets} sale={sale} now={now} />
      <form className="grid gap-6">
        <input type="hidden" name="step" value="cancel" />
        <fieldset className="grid gap-2">
          <legend className="float-start mb-1.5 font-semibold">{t('which')}</legend>
          {tickets.map(({ id, attendeeName, ticketTypeId, priceCents }) => (
            <Checkbox
              key={id}
              name="ticket"
              value={id}
              defaultChecked={chosen.includes(id)}
              label={attendeeName ?? ''}
              help={`${textFor(locale, sale.types.get(ticketTypeId)?.name).text}${
                priceCents > 0 ? `, ${moneyInWords(priceCents, locale)}` : ''
              }`}
            />
          ))}
        </fieldset>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button type="submit" variant="accent">
            {t('look')}
          </Button>
          <TextLink href={back} variant="standalone">
            {t('keep')}
          </TextLink>
        </div>
      </form>
    </div>
  )
}

async function Confirm({
  locale,
  registration,
  sale,
  owner,
  hidden,
  ids,
  back,
  now,
}: CancelScreenProps & { readonly ids: readonly number[] }) {
  const [t, refusals] = await Promise.all([
    getTranslations({ locale, namespace: 'booking.cancel' }),
    getTranslations({ locale, namespace: 'registrations.refusals' }),
  ])
  const quote = await quoteCancellation(await getPortal(), {
    code: registration.code,
    owner,
    tickets: ids,
    now,
  })
  if (!quote.ok) return <NotNow says={refusals(quote.code)} back={back} way={t('back')} />
  const { refundCents, paidCents, tickets: quoted } = quote.value
  const refundOf = new Map(quoted.map((ticket) => [ticket.id, ticket.refundCents]))
  const money = (cents: number) => moneyInWords(cents, locale)
  return (
    <div className="grid max-w-form gap-8">
      <ul className="grid border-line border-t">
        {registration.tickets
          .filter(({ id }) => refundOf.has(id))
          .map(({ id, attendeeName, ticketTypeId, priceCents }) => (
            <li key={id} className="grid gap-0.5 border-line border-b py-4">
              <p className="flex justify-between gap-6 font-semibold">
                <span>{attendeeName}</span>
                <span className="whitespace-nowrap tabular-nums">
                  {priceCents > 0 ? money(refundOf.get(id) ?? 0) : t('free')}
                </span>
              </p>
              <p className="text-ink-muted">
                {textFor(locale, sale.types.get(ticketTypeId)?.name).text}
                {priceCents > 0 && ` · ${t('paid', { amount: money(priceCents) })}`}
              </p>
            </li>
          ))}
        {paidCents > 0 && (
          <li className="flex justify-between gap-6 py-4 font-semibold text-lg">
            <span>{t('youGet')}</span>
            <span className="whitespace-nowrap tabular-nums">{money(refundCents)}</span>
          </li>
        )}
      </ul>
      <p>{paidCents === 0 ? t('whatHappensFree') : refundCents > 0 ? t('whatHappens') : t('nothingBack')}</p>
      <StepForm
        action={cancelAction}
        hidden={{ ...hidden, tickets: ids.join(','), shown: String(refundCents) }}
        submit={t('confirm', { count: ids.length })}
        words={await stepWords(locale)}
        variant="danger"
      >
        <TextLink href={back} variant="standalone">
          {t('keep')}
        </TextLink>
      </StepForm>
    </div>
  )
}

/** Why nothing can be cancelled, and the way back. */
function NotNow({ says, back, way }: { readonly says: string; readonly back: string; readonly way: string }) {
  return (
    <div className="grid max-w-form gap-6">
      <Callout tone="warning" title={says} />
      <TextLink href={back} variant="standalone">
        {way}
      </TextLink>
    </div>
  )
}
