import { getTranslations } from 'next-intl/server'
import type { MoneyBack } from '@/features/payments/queries/find-money-back'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { Link } from '@/platform/i18n/navigation'
import { Callout } from '@/ui/callout'
import { TextLink } from '@/ui/text-link'

type MoneyBackNoticeProps = {
  readonly locale: Locale
  readonly moneyBack: MoneyBack
  /** An alumnus may open the payment itself. */
  readonly mayOpenPayment: boolean
}

/** What goes back of what was paid, and how far it is. */
export async function MoneyBackNotice({
  locale,
  moneyBack: { cents, state, orderCode },
  mayOpenPayment,
}: MoneyBackNoticeProps) {
  const t = await getTranslations({ locale, namespace: 'booking.moneyBack' })
  const amount = moneyInWords(cents, locale)
  return (
    <Callout tone={state === 'stuck' ? 'warning' : 'success'} title={t(`${state}.title`, { amount })}>
      <p>{t(`${state}.text`, { amount })}</p>
      {mayOpenPayment && (
        <p>
          <TextLink as={Link} href={{ pathname: '/payment/[code]', params: { code: orderCode } }}>
            {t('payment')}
          </TextLink>
        </p>
      )}
    </Callout>
  )
}
