import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import type { OwnCard } from '../own-card'

/** Scripts that the typefaces of the PDF draw; for others the name in Latin letters is printed. */
const PRINTED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]*$/u

/** Tells who would find another name in the PDF than here. */
export async function PrintedName({ locale, own }: { readonly locale: Locale; readonly own: OwnCard }) {
  if (PRINTED.test(own.card.name)) return null
  const t = await getTranslations({ locale, namespace: 'card.room' })
  return (
    <p className="text-ink-muted text-sm">
      {own.latinName ? t('unprintable', { name: own.latinName }) : t('unprintableWithout')}
    </p>
  )
}
