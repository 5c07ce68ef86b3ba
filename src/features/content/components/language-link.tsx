import type { ComponentProps } from 'react'
import type { Locale } from '@/kernel/locale'

type LanguageLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  readonly href: string
  readonly locale: Locale
}

/** To this page in the other language; `rememberLanguage` keeps the choice for the bare address. */
export function LanguageLink({ locale, ...rest }: LanguageLinkProps) {
  return <a hrefLang={locale} lang={locale} data-language={locale} {...rest} />
}
