import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Callout } from '@/ui/callout'
import type { EventSearch } from '../domain/event-search'

type IgnoredNoticeProps = { readonly locale: Locale; readonly ignored: readonly (keyof EventSearch)[] }

/** Says which parts of an address were not understood, and what is shown instead. */
export async function IgnoredNotice({ locale, ignored }: IgnoredNoticeProps) {
  if (ignored.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'events.search.ignored' })
  return (
    <Callout tone="warning" title={t('title')}>
      <ul className="grid gap-1">
        {ignored.map((part) => (
          <li key={part}>{t(part)}</li>
        ))}
      </ul>
    </Callout>
  )
}
