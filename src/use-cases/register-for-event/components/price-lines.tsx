import { getTranslations } from 'next-intl/server'
import type { TicketTypeOnSale } from '@/features/events/domain/sale'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import type { Looker } from '../queries/find-register-screen'

type PriceLinesProps = {
  readonly locale: Locale
  readonly type: TicketTypeOnSale
  /** Null is anybody: what a page that is kept for everyone says. */
  readonly looker: Pick<Looker, 'isMember' | 'chapter' | 'hasMemberPrice'> | null
}

/** What a ticket costs, and why: the price of this person first. */
export async function PriceLines({ locale, type, looker }: PriceLinesProps) {
  const t = await getTranslations({ locale, namespace: 'booking.price' })
  const { priceCents, memberPriceCents } = type
  const price = moneyInWords(priceCents, locale)
  if (priceCents === 0) return <Line strong>{t('free')}</Line>
  if (memberPriceCents === null || memberPriceCents >= priceCents) return <Line strong>{price}</Line>
  const memberPrice = memberPriceCents === 0 ? t('free') : moneyInWords(memberPriceCents, locale)
  if (looker?.isMember && !looker.hasMemberPrice) {
    return (
      <>
        <Line strong>{t('asMember', { price: memberPrice, chapter: looker.chapter ?? '' })}</Line>
        <Line>{t('forGuest', { price })}</Line>
      </>
    )
  }
  return (
    <>
      <Line strong>{price}</Line>
      <Line>{looker?.isMember ? t('memberPriceUsed') : t('membersPay', { price: memberPrice })}</Line>
    </>
  )
}

const Line = ({ strong, children }: { readonly strong?: boolean; readonly children: string }) => (
  <span className={strong ? 'block font-semibold text-base text-ink tabular-nums' : 'block tabular-nums'}>
    {children}
  </span>
)
