import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { TIME_ZONE } from '@/kernel/time-zone'
import { ButtonLink } from '@/ui/button-link'
import { Callout, type CalloutTone } from '@/ui/callout'
import { TextLink } from '@/ui/text-link'
import { type PaymentOutcome, paymentOutcome } from '../domain/payment-outcome'
import type { PaymentPage } from '../queries/find-payment-page'
import { LookAgain } from './look-again'

const TONES: Record<PaymentOutcome, CalloutTone> = {
  paid: 'success',
  processing: 'note',
  open: 'note',
  refunded: 'note',
  held: 'warning',
  unreachable: 'warning',
  failed: 'danger',
  expired: 'danger',
}

/** Still may change while the payer looks on. */
const CHANGING: ReadonlySet<PaymentOutcome> = new Set(['processing', 'open', 'unreachable'])

type PanelProps = {
  readonly locale: Locale
  readonly payment: PaymentPage & { readonly isProviderSilent: boolean }
}

/** Did it work? One answer, and the one thing to do next. */
export async function PaymentOutcomePanel({ locale, payment }: PanelProps) {
  const t = await getTranslations({ locale, namespace: 'payments.page' })
  const outcome = paymentOutcome(payment)
  const { visit, returnPath } = payment
  const again = visit ? `?visit=${visit.providerId}` : '?'
  const canGoOn = (outcome === 'open' || outcome === 'failed') && payment.state === 'open' && visit?.url
  return (
    <div className="grid justify-items-start gap-6">
      <Callout role="status" tone={TONES[outcome]} title={t(`${outcome}.title`)} className="w-full">
        <p>
          {t(`${outcome}.text`, {
            amount: amountOf(payment, { locale, outcome }),
            until: timeOf(visit, locale),
          })}
        </p>
      </Callout>
      {canGoOn && <ButtonLink href={visit.url ?? ''}>{t('goOn')}</ButtonLink>}
      {CHANGING.has(outcome) && (
        <>
          <TextLink href={again}>{t('again')}</TextLink>
          <LookAgain />
        </>
      )}
      {returnPath && !CHANGING.has(outcome) && <TextLink href={returnPath}>{t('back')}</TextLink>}
    </div>
  )
}

function amountOf(
  { totalCents, heldCents, refundedCents }: PaymentPage,
  { locale, outcome }: { readonly locale: Locale; readonly outcome: PaymentOutcome },
): string {
  if (outcome === 'held') return moneyInWords(heldCents, locale)
  return moneyInWords(outcome === 'refunded' ? refundedCents : totalCents, locale)
}

const timeOf = (visit: PaymentPage['visit'], locale: Locale): string =>
  visit
    ? new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
        timeStyle: 'short',
        timeZone: TIME_ZONE,
      }).format(visit.expiresAt)
    : ''
