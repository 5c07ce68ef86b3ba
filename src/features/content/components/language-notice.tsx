import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Tag } from '@/ui/tag'

type LanguageNoticeProps = {
  readonly locale: Locale
  /** The language the text stands in. */
  readonly lang: Locale
}

/** Says that a text is there in the other language only; nothing when it is in the reader's own. */
export async function LanguageNotice({ locale, lang }: LanguageNoticeProps) {
  if (lang === locale) return null
  const t = await getTranslations({ locale, namespace: 'common.onlyIn' })
  return (
    <p className="mb-4">
      <Tag icon="globe">{t(lang)}</Tag>
    </p>
  )
}
