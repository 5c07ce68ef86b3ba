import { LANGUAGE_COOKIE } from '@/platform/i18n/language-cookie'

const YEAR_IN_SECONDS = 31_536_000

/** Remembers the language of the link that is followed, for whoever comes to the bare address. */
export function rememberLanguage(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-language]') : null
    const language = link?.dataset['language']
    if (language)
      document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
  })
}
