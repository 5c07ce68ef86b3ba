import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { TextLink } from '@/ui/text-link'
import { byKind } from '../domain/chapter-groups'
import type { ChapterListing } from '../queries/chapter-listing'

type KindLinksProps = { readonly locale: Locale; readonly chapters: readonly ChapterListing[] }

/** Down to each kind of chapter on the page. */
export async function KindLinks({ locale, chapters }: KindLinksProps) {
  const t = await getTranslations({ locale, namespace: 'chapters' })
  return (
    <nav aria-label={t('groups')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {byKind(chapters).map(({ kind }) => (
          <li key={kind}>
            <TextLink href={`#${kind}`} variant="standalone">
              {t(`group.${kind}.title`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
