import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Wordmark } from '@/ui/wordmark'
import { getSite } from '../queries/get-site'

/** The association's name, which leads home from everywhere. */
export async function HomeLink({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const { organisation } = await getSite(locale)
  return (
    <Wordmark as={Link} href="/" aria-label={t('nav.home', { name: organisation })}>
      {organisation}
    </Wordmark>
  )
}
