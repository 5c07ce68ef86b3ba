import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'

/** Nothing is announced anywhere. */
export async function EmptyCalendar({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'events.list.empty' })
  return (
    <EmptyState
      title={t('title')}
      action={
        <ButtonLink as={Link} href={{ pathname: '/events/search', query: { when: 'past' } }}>
          {t('action')}
        </ButtonLink>
      }
    >
      <p>{t('text')}</p>
    </EmptyState>
  )
}
