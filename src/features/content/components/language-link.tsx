'use client'

import type { ComponentProps } from 'react'
import type { Locale } from '@/kernel/locale'
import { LANGUAGE_COOKIE } from '@/platform/i18n/language-cookie'

type LanguageLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  readonly href: string
  readonly locale: Locale
}

const YEAR_IN_SECONDS = 31_536_000

/** To this page in the other language; the choice is remembered for the bare address. A full load, for `lang` changes. */
export function LanguageLink({ locale, ...rest }: LanguageLinkProps) {
  const remember = () => {
    document.cookie = `${LANGUAGE_COOKIE}=${locale}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
  }
  return <a hrefLang={locale} lang={locale} onClick={remember} {...rest} />
}
