import { getTranslations } from 'next-intl/server'
import type { Availability } from '@/features/events/domain/availability'
import type { Locale } from '@/kernel/locale'

/** Above this number one need not hurry. */
const FEW = 10

/** How many seats there still are, when that matters, or why there are none. */
export async function SeatsWords({
  locale,
  availability,
}: {
  readonly locale: Locale
  readonly availability: Availability
}) {
  const t = await getTranslations({ locale, namespace: 'booking.seats' })
  const { state, left } = availability
  if (state !== 'open') return <span className="block">{t(state)}</span>
  if (left === null || left > FEW) return null
  return <span className="block font-semibold text-warning">{t('left', { count: left })}</span>
}
