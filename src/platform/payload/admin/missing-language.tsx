'use client'

import { useConfig, useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { LOCALES, type LocalizedText } from '@/kernel/locale'

const WORDS = {
  nl: {
    nl: 'Het Nederlands ontbreekt nog. Publiceer je nu, dan zien Nederlandstalige lezers het Engels, met een melding.',
    en: 'Het Engels ontbreekt nog. Publiceer je nu, dan zien Engelstalige lezers het Nederlands, met een melding.',
  },
  en: {
    nl: 'The Dutch is still missing. If you publish now, Dutch readers see the English, with a notice.',
    en: 'The English is still missing. If you publish now, English readers see the Dutch, with a notice.',
  },
} as const

/** Below the button that publishes: what readers of a language will get that has not been written yet. */
export function MissingLanguage() {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { titleField, saved } = useSavedTitle()
  const typed = useFormFields(([fields]) => fields[titleField]?.value)
  const missing = LOCALES.filter((locale) => !(locale === code ? typed : saved[locale]))
  const [only] = missing
  return (
    <p role="status" className="missing-language">
      {missing.length === 1 && only && WORDS[i18n.language === 'en' ? 'en' : 'nl'][only]}
    </p>
  )
}

/** The title as it was saved last, in every language: the form itself knows one. */
function useSavedTitle(): { readonly titleField: string; readonly saved: LocalizedText } {
  const { id, collectionSlug = '', lastUpdateTime } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const titleField = getEntityConfig({ collectionSlug })?.admin.useAsTitle ?? 'id'
  const [saved, setSaved] = useState<LocalizedText>({})

  useEffect(() => {
    if (id === undefined) return
    const asking = new AbortController()
    const query = `locale=all&draft=true&depth=0&select[${titleField}]=true`
    fetch(`${config.routes.api}/${collectionSlug}/${id}?${query}`, { signal: asking.signal })
      .then((answer) => (answer.ok ? answer.json() : {}))
      .then((doc: Readonly<Record<string, LocalizedText>>) => setSaved(doc[titleField] ?? {}))
      .catch(() => undefined) // gone, or no network: the list says it too
    return () => asking.abort()
  }, [id, collectionSlug, titleField, lastUpdateTime, config.routes.api])

  return { titleField, saved }
}
