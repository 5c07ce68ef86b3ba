import { getTranslations } from 'next-intl/server'
import { civilDayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { DataTable } from '@/ui/data-table'
import { TextLink } from '@/ui/text-link'
import type { RoomPeriod } from '../queries/get-membership-room'

type PeriodTableProps = { readonly locale: Locale; readonly periods: readonly RoomPeriod[] }

/** Every period, the latest first, with the way to its payment and receipt. */
export async function PeriodTable({ locale, periods }: PeriodTableProps) {
  const t = await getTranslations({ locale, namespace: 'memberships.timeline' })
  const day = (value: string | null) => (value === null ? t('forLife') : civilDayInWords(value, locale))
  return (
    <DataTable
      caption={t('label')}
      captionHidden
      rows={periods}
      rowKey={({ id }) => String(id)}
      columns={[
        { header: t('chapter'), cell: ({ chapter }) => chapter },
        { header: t('first'), cell: ({ firstDay }) => day(firstDay) },
        {
          header: t('last'),
          cell: ({ lastDay, endedOn }) =>
            endedOn === null ? day(lastDay) : t('ended', { day: day(endedOn) }),
        },
        {
          header: t('how'),
          cell: ({ origin, orderCode }) =>
            orderCode ? (
              <TextLink as={Link} href={{ pathname: '/payment/[code]', params: { code: orderCode } }}>
                {t('payment')}
              </TextLink>
            ) : (
              t(`origins.${origin}`)
            ),
        },
      ]}
    />
  )
}
