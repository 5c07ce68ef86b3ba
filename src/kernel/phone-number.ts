import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

export type PhoneKind = 'mobile' | 'landline' | 'other'
export type PhoneNumber = {
  /** E.164: a plus and at most fifteen digits. */
  readonly number: string
  readonly kind: PhoneKind
  /** ISO 3166 alpha-2; null for numbers that belong to no country (satellite, freephone). */
  readonly country: string | null
}

/**
 * Reads a telephone number written in any of the usual ways. A number without its country code is tried in each of
 * `countries` in turn; returns null when it is a valid number in none of them.
 */
export function readPhoneNumber(text: string, countries: readonly string[]): PhoneNumber | null {
  const written = text.trim()
  if (written.startsWith('+') || written.startsWith('00')) {
    return validNumber(written.startsWith('00') ? `+${written.slice(2)}` : written, undefined)
  }
  for (const country of countries) {
    const found = isSupportedCountry(country) ? validNumber(written, country) : null
    if (found) return found
  }
  return null
}

/** An E.164 number in groups, as one reads it aloud: +32 470 16 46 15. */
export const shownPhoneNumber = (number: string): string =>
  parsePhoneNumberFromString(number)?.formatInternational() ?? number

export const isPhoneNumber = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text)

function validNumber(text: string, country: CountryCode | undefined): PhoneNumber | null {
  const parsed = parsePhoneNumberFromString(text, country)
  if (!parsed || parsed.ext || !parsed.isValid()) return null
  return { number: parsed.number, kind: kindOf(parsed.getType()), country: parsed.country ?? null }
}

function kindOf(type: string | undefined): PhoneKind {
  if (type === 'MOBILE') return 'mobile'
  return type === 'FIXED_LINE' || type === 'FIXED_LINE_OR_MOBILE' ? 'landline' : 'other'
}
