import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import type { OwnRefusal } from '../domain/own-refusals'
import type { OwnFormWords } from './own-form-errors'

/** The sentences one form may need: they travel to the browser, so no others go along. */
export async function ownFormWords(locale: Locale, codes: readonly OwnRefusal[]): Promise<OwnFormWords> {
  const t = await getTranslations({ locale, namespace: 'alumni' })
  return {
    title: t('form.title'),
    failed: t.raw('form.failed') as string, // holds {incident}, which is filled in later
    nothing: t('form.nothing'),
    refusals: Object.fromEntries(codes.map((code) => [code, t.raw(`refusals.${code}`) as string])), // hold {value}
  }
}
