const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const

let codesByName: ReadonlyMap<string, string> | undefined

/** Reads a country as its ISO 3166 code or by its name in Dutch, English, French or German; null when there is none. */
export function readCountryCode(text: string): string | null {
  const written = text.trim()
  if (written === '') return null
  if (/^[A-Z]{2}$/.test(written)) return isCountryCode(written) ? written : null
  codesByName ??= countryNames()
  return codesByName.get(written.toLowerCase()) ?? null
}

export const isCountryCode = (text: string): boolean => COUNTRIES.has(text)

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Every country in this language, by its name there. */
export function countriesIn(language: string): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return [...COUNTRIES]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
}

/** Two letters that name a region of their own: not a private code, and no older name of another country. */
const COUNTRIES: ReadonlySet<string> = new Set(
  twoLetters().filter((code) => {
    const current = new Intl.Locale(`und-${code}`).region === code && english.of(code) !== undefined
    return current && !['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB'].includes(code)
  }),
)

function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const language of LANGUAGES) {
    const inLanguage = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of COUNTRIES) names.set((inLanguage.of(code) ?? code).toLowerCase(), code)
  }
  for (const code of COUNTRIES) names.set(code.toLowerCase(), code)
  return names
}

function twoLetters(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
