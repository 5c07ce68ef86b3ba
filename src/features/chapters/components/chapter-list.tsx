import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import type { ChapterListing } from '../queries/chapter-listing'
import { InLanguage } from '@/platform/i18n/in-language'

type ChapterListProps = { readonly locale: Locale; readonly chapters: readonly ChapterListing[] }

/** Chapters with what each is in a sentence, in two columns where there is room. */
export function ChapterList({ locale, chapters }: ChapterListProps) {
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2">
      {chapters.map(({ id, slug, name, summary }) => (
        <li
          key={id}
          data-filter-item
          data-filter-text
          className="group relative grid content-start gap-1 border-line border-t py-5"
        >
          <h3 className="text-lg leading-snug">
            <Link
              href={{ pathname: '/chapters/[slug]', params: { slug } }}
              className="text-ink no-underline decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:text-brand group-hover:underline"
            >
              <InLanguage locale={locale} shown={name} />
            </Link>
          </h3>
          {summary.text && (
            <p className="text-ink-muted text-sm">
              <InLanguage locale={locale} shown={summary} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
