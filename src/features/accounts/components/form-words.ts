import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import type { RefusalCode } from '../domain/refusal-codes'
import type { FormWords } from './account-form'

/** The sentences one form may need: they travel to the browser, so no others go along. */
export async function formWords(locale: Locale, codes: readonly RefusalCode[]): Promise<FormWords> {
  const t = await getTranslations({ locale, namespace: 'accounts' })
  return {
    title: t('form.title'),
    failed: t.raw('form.failed') as string,
    refusals: Object.fromEntries(codes.map((code) => [code, t(`refusals.${code}`)])),
  }
}
