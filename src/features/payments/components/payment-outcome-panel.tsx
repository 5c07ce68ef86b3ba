import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { TIME_ZONE } from '@/kernel/time-zone'
import { ButtonLink } from '@/ui/button-link'
import { Callout, type CalloutTone } from '@/ui/callout'
import { TextLink } from '@/ui/text-link'
import { type PaymentOutcome, paymentOutcome } from '../domain/payment-outcome'
import { paymentPath } from '../domain/payment-path'
import type { PaymentPage } from '../queries/find-payment-page'
import { LookAgain } from './look-again'

const TONES: Record<PaymentOutcome, CalloutTone> = {
  paid: 'success',
  processing: 'note',
  open: 'note',
  refunded: 'note',
  moved: 'note',
  held: 'warning',
  unreachable: 'warning',
  failed: 'danger',
  expired: 'danger',
}

/** Something is there, or waits for the payer's word, in the room where what was paid for stands. */
const LEADS_ON: ReadonlySet<PaymentOutcome> = new Set(['paid', 'held', 'refunded'])

/** Still may change while the payer looks on. */
const CHANGING: ReadonlySet<PaymentOutcome> = new Set(['processing', 'open', 'unreachable'])

type PanelProps = {
  readonly locale: Locale
  readonly payment: PaymentPage & { readonly isProviderSilent: boolean }
  /** What opened this page opens that of the order that the money went to. */
  readonly visit: string | null
  /** Where to find what was paid for. */
  readonly next: { readonly href: string; readonly words: string; readonly hasSayOnHeld: boolean } | null
}

/** Did it work? One answer, and the one thing to do next. */
export async function PaymentOutcomePanel({ locale, payment, visit: opener, next }: PanelProps) {
  const t = await getTranslations({ locale, namespace: 'payments.page' })
  const outcome = paymentOutcome(payment)
  const { visit, returnPath, movedTo } = payment
  const again = visit ? `?visit=${visit.providerId}` : '?'
  const isNext = next !== null && LEADS_ON.has(outcome)
  const hasSay = outcome === 'held' && (next?.hasSayOnHeld ?? false)
  const startsAnew = (outcome === 'failed' || outcome === 'expired') && returnPath !== null
  const canGoOn = (outcome === 'open' || outcome === 'failed') && payment.state === 'open' && visit?.url
  return (
    <div className="grid justify-items-start gap-6">
      <Callout role="status" tone={TONES[outcome]} title={t(`${outcome}.title`)} className="w-full">
        <p>
          {t(hasSay ? 'held.choose' : `${outcome}.text`, {
            amount: amountOf(payment, { locale, outcome }),
            until: timeOf(visit, locale),
            order: movedTo ?? '',
          })}
        </p>
      </Callout>
      {canGoOn && (
        <ButtonLink variant="accent" href={visit.url ?? ''}>
          {t('goOn')}
        </ButtonLink>
      )}
      {CHANGING.has(outcome) && (
        <>
          <TextLink href={again}>{t('again')}</TextLink>
          <LookAgain />
        </>
      )}
      {outcome === 'moved' && movedTo && (
        <ButtonLink
          variant="accent"
          href={paymentPath(locale, movedTo) + (opener ? `?visit=${encodeURIComponent(opener)}` : '')}
        >
          {t('seeMoved')}
        </ButtonLink>
      )}
      {isNext && (
        <ButtonLink variant={outcome === 'paid' || hasSay ? 'accent' : 'quiet'} href={next.href}>
          {next.words}
        </ButtonLink>
      )}
      {startsAnew && !canGoOn && (
        <ButtonLink variant="accent" href={returnPath}>
          {t('retry')}
        </ButtonLink>
      )}
      {returnPath && !isNext && !CHANGING.has(outcome) && (!startsAnew || canGoOn) && (
        <TextLink href={returnPath}>{t('back')}</TextLink>
      )}
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
