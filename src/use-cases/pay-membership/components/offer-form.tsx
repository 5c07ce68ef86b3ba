import { getTranslations } from 'next-intl/server'
import { civilDayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { getPathname } from '@/platform/i18n/navigation'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import type { MembershipOffer, OfferedMembership } from '../queries/find-offers'

type OfferFormProps = {
  readonly locale: Locale
  readonly offers: readonly MembershipOffer[]
  /** Ticked when it is opened. */
  readonly ticked: ReadonlySet<number>
}

/** What one can become a member of, the right chapters first: tick one or several, and look at it on the next screen. */
export async function OfferForm({ locale, offers, ticked }: OfferFormProps) {
  const t = await getTranslations({ locale, namespace: 'memberships.offers' })
  const canPay = offers.some(({ plans }) => plans.some(({ period }) => period !== null))
  return (
    <form action={getPathname({ locale, href: '/my/membership/pay' })} className="grid max-w-[44rem] gap-6">
      <ul className="grid">
        {offers.map((offer) => (
          <li key={offer.chapterId} className="grid gap-3 border-line border-b py-5">
            <div>
              <p className="font-semibold text-brand text-sm">{t(`reasons.${offer.reason}`)}</p>
              <h3 className="text-lg leading-snug">{offer.chapter}</h3>
            </div>
            {offer.plans.map((plan) => (
              <Plan key={plan.id} locale={locale} plan={plan} isTicked={ticked.has(plan.id)} />
            ))}
          </li>
        ))}
      </ul>
      {canPay && (
        <Button type="submit" variant="accent" className="justify-self-start">
          {t('look')}
        </Button>
      )}
    </form>
  )
}

type PlanProps = {
  readonly locale: Locale
  readonly plan: OfferedMembership
  readonly isTicked: boolean
}

async function Plan({ locale, plan, isTicked }: PlanProps) {
  const t = await getTranslations({ locale, namespace: 'memberships.offers' })
  const day = (value: string) => civilDayInWords(value, locale)
  const { id, name, description, priceCents, partnerPriceCents, period, renewableFrom } = plan
  if (!period) {
    return (
      <p className="text-ink-muted">
        {renewableFrom ? t('tooEarly', { name, from: day(renewableFrom) }) : t('forLifeAlready')}
      </p>
    )
  }
  const { firstDay, lastDay, coversNext } = period
  const days = lastDay
    ? t('days', { first: day(firstDay), last: day(lastDay) })
    : t('daysForLife', { first: day(firstDay) })
  return (
    <div className="grid gap-1">
      <Checkbox
        name="plan"
        value={id}
        defaultChecked={isTicked}
        label={
          <span className="flex flex-wrap items-baseline gap-x-2 font-semibold">
            {name}
            <span className="whitespace-nowrap tabular-nums">{moneyInWords(priceCents, locale)}</span>
          </span>
        }
        help={
          <>
            <span className="block">
              {days} {coversNext && t('coversNext')}
            </span>
            {description}
          </>
        }
      />
      {partnerPriceCents !== null && (
        <Checkbox
          className="ms-9"
          name="partner"
          value={id}
          label={t('partner', { price: moneyInWords(partnerPriceCents, locale) })}
        />
      )}
    </div>
  )
}
