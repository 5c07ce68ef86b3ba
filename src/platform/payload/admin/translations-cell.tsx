import type { CollectionSlug, Payload } from 'payload'
import { LOCALES } from '@/kernel/locale'
import { titleInBatch } from './titles-in-batches'

type Props = {
  readonly payload: Payload
  readonly collectionSlug: CollectionSlug
  /** Not there in the form of one document, where the column is made too and not shown. */
  readonly rowData?: { readonly id: number }
  readonly i18n: { readonly language: string }
  /** The field that every text has in each language it was written in. */
  readonly titleField: string
}

const MISSING = {
  nl: { nl: 'Nederlands ontbreekt', en: 'Engels ontbreekt' },
  en: { nl: 'no Dutch', en: 'no English' },
} as const

/** In a list: the languages a text was written in, and which one it lacks. */
export async function TranslationsCell({ payload, collectionSlug, rowData, i18n, titleField }: Props) {
  if (!rowData) return null
  const title = await titleInBatch(payload, { collection: collectionSlug, field: titleField, id: rowData.id })
  const words = MISSING[i18n.language === 'en' ? 'en' : 'nl']
  return (
    <span className="translations">
      {LOCALES.map((locale) =>
        title[locale] ? <span key={locale}>{locale}</span> : <strong key={locale}>{words[locale]}</strong>,
      )}
    </span>
  )
}
