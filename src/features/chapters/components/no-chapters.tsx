import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'

/** No chapter is public yet. */
export async function NoChapters({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'chapters.empty' })
  return (
    <EmptyState
      title={t('title')}
      action={
        <ButtonLink as={Link} href="/events">
          {t('action')}
        </ButtonLink>
      }
    >
      <p>{t('text')}</p>
    </EmptyState>
  )
}
