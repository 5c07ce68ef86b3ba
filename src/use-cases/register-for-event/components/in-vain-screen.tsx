import { getTranslations } from 'next-intl/server'
import type { MoneyBack } from '@/features/payments/queries/find-money-back'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { TextLink } from '@/ui/text-link'
import { MoneyBackNotice } from './money-back-notice'

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
export async function InVainScreen({ locale, moneyBack, mayOpenPayment, waiting, slug }: InVainScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.inVain' })
  return (
    <div className="grid max-w-form gap-8">
      <p>{t('text')}</p>
      <MoneyBackNotice locale={locale} moneyBack={moneyBack} mayOpenPayment={mayOpenPayment} />
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
