import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { REQUEST_REFUSALS } from '../domain/refusal-codes'

/** The sentences that the form of a request may need. */
export async function requestWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'requests' })
  return {
    title: t('form.title'),
    failed: t.raw('form.failed') as string,
    refusals: Object.fromEntries(REQUEST_REFUSALS.map((code) => [code, t(`refusals.${code}`)])),
  }
}
