import type { Locale } from '@/kernel/locale'

/** Where an event takes place. The link of an online event is no part of it: that goes to registrants only. */
export type Venue =
  | { readonly kind: 'online' }
  | {
      readonly kind: 'place'
      readonly name: string
      readonly address: string
      readonly town: string
      /** ISO 3166 alpha-2, or empty. */
      readonly country: string
      readonly mapUrl: string
    }

type Place = Extract<Venue, { kind: 'place' }>

/** The lines of a place, most particular first: the town only when the address leaves it out, the country when abroad. */
export function placeLines({ name, address, town, country }: Place, locale: Locale): readonly string[] {
  const isTownKnown = address.toLowerCase().includes(town.toLowerCase())
  const abroad = country && country !== HOME ? countryName(country, locale) : ''
  const lastLine = [isTownKnown ? '' : town, abroad].filter((part) => part !== '').join(', ')
  return [name, address, lastLine].filter((line) => line !== '')
}

const HOME = 'BE'

/** An unknown code is shown as it was written. */
function countryName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
