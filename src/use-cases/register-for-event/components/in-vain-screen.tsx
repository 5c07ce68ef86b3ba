import { getTranslations } from 'next-intl/server'
import type { MoneyBack } from '@/features/payments/queries/find-money-back'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { Link } from '@/platform/i18n/navigation'
import { Callout } from '@/ui/callout'
import { TextLink } from '@/ui/text-link'

type InVainScreenProps = {
  readonly locale: Locale
  readonly moneyBack: MoneyBack
  /** An alumnus may open the payment itself. */
  readonly mayOpenPayment: boolean
  /** Where the booker now waits, in the order of the tickets; empty once that is over. */
  readonly waiting: readonly { readonly token: string; readonly kind: string }[]
  readonly slug: string
}

/** Paid after the seats had gone to others: what happens with the money, and with the wish to come. */
export async function InVainScreen({
  locale,
  moneyBack: { cents, state, orderCode },
  mayOpenPayment,
  waiting,
  slug,
}: InVainScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.inVain' })
  const amount = moneyInWords(cents, locale)
  return (
    <div className="grid max-w-form gap-8">
      <p>{t('text')}</p>
      <Callout tone={state === 'stuck' ? 'warning' : 'success'} title={t(`money.${state}.title`, { amount })}>
        <p>{t(`money.${state}.text`, { amount })}</p>
        {mayOpenPayment && (
          <p>
            <TextLink as={Link} href={{ pathname: '/payment/[code]', params: { code: orderCode } }}>
              {t('payment')}
            </TextLink>
          </p>
        )}
      </Callout>
      {waiting.length > 0 ? (
        <div className="grid gap-2">
          <p>{t('waiting')}</p>
          {waiting.map(({ token, kind }) => (
            <p key={token}>
              <TextLink as={Link} href={{ pathname: '/offer/[token]', params: { token } }} variant="forward">
                {t('place', { kind })}
              </TextLink>
            </p>
          ))}
        </div>
      ) : (
        <p>
          <TextLink as={Link} href={{ pathname: '/events/[slug]', params: { slug } }} variant="forward">
            {t('toEvent')}
          </TextLink>
        </p>
      )}
    </div>
  )
}
