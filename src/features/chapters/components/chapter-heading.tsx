import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { InLanguage } from '@/platform/i18n/in-language'
import { PageHeading } from '@/ui/page-heading'
import { Tag } from '@/ui/tag'
import { KIND_NAMES } from '../domain/chapter-names'
import type { ChapterDetails } from '../queries/find-chapter'

type ChapterHeadingProps = { readonly locale: Locale; readonly chapter: ChapterDetails }

/** What kind of chapter it is, its name, and what it is in a sentence. */
export async function ChapterHeading({ locale, chapter }: ChapterHeadingProps) {
  const t = await getTranslations({ locale, namespace: 'common.onlyIn' })
  const { kind, name, summary, body } = chapter
  const writtenIn = body?.lang ?? name.lang
  return (
    <PageHeading
      kicker={KIND_NAMES[kind][locale]}
      title={<InLanguage locale={locale} shown={name} />}
      lead={summary.text && <InLanguage locale={locale} shown={summary} />}
    >
      {writtenIn !== locale && <Tag icon="globe">{t(writtenIn)}</Tag>}
    </PageHeading>
  )
}
