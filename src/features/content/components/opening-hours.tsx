import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { DataTable } from '@/ui/data-table'
import type { SiteView } from '../queries/get-site'

type OpeningHoursProps = { readonly locale: Locale; readonly site: Pick<SiteView, 'openingHours' | 'openingNote'> }

/** When the Office is open, and what to know about it. */
export async function OpeningHours({ locale, site }: OpeningHoursProps) {
  const t = await getTranslations({ locale, namespace: 'pages.contact' })
  return (
    <>
      {site.openingHours.length > 0 && (
        <DataTable
          caption={t('hours')}
          captionHidden
          columns={[
            { header: t('days'), cell: ({ days }) => days },
            { header: t('open'), cell: ({ hours }) => hours },
          ]}
          rows={site.openingHours}
          rowKey={({ days }) => days}
        />
      )}
      {site.openingNote && <p className="mt-3 text-ink-muted text-sm">{site.openingNote}</p>}
    </>
  )
}
