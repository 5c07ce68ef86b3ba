import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import type { FormField } from './account-form'

/** "Alumni number or e-mail address", as every form of getting in asks it. */
export async function identifierFormField(locale: Locale): Promise<FormField> {
  const t = await getTranslations({ locale, namespace: 'accounts.identifier' })
  return { kind: 'text', name: 'identifier', label: t('label'), help: t('help'), autoComplete: 'username' }
}
