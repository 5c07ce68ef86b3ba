import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { TextLink } from '@/ui/text-link'
import { SEARCH_PAGE_SIZE } from '../domain/event-search'

type LaterEventsProps = { readonly locale: Locale; readonly shown: number; readonly total: number }

/** On to the events beyond those a page shows, when there are any. */
export async function LaterEvents({ locale, shown, total }: LaterEventsProps) {
  if (total <= shown) return null
  const t = await getTranslations({ locale, namespace: 'events.list' })
  const page = String(Math.floor(shown / SEARCH_PAGE_SIZE) + 1)
  return (
    <TextLink as={Link} href={{ pathname: '/events/search', query: { page } }} variant="forward">
      {t('more', { count: total - shown })}
    </TextLink>
  )
}
