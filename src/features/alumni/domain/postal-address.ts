import { isCountryCode } from '@/kernel/country-code'
import { ok, type Result, refusedAbout } from '@/kernel/result'
import { isTownOf, onlyTownOf, townsOf } from './belgian-towns'
import type { Details } from './own-details'
import { ADDRESS_PARTS } from './person-fields'

export type AddressRefusal =
  | 'required'
  | 'not-a-country'
  | 'not-a-belgian-postcode'
  | 'not-a-dutch-postcode'
  | 'unknown-postcode'
  | 'town-not-of-postcode'

const NOTHING: Details = Object.fromEntries(ADDRESS_PARTS.map((part) => [part, '']))

/**
 * Reads a postal address as its country writes it. In Belgium the town may be left out where the postal code has one
 * only. What our list of postal codes does not know is refused once: `isSure` lets it pass, for lists grow old.
 */
export function readPostalAddress(
  typed: Details,
  { isSure }: { readonly isSure: boolean },
): Result<Details, AddressRefusal> {
  const address = { ...NOTHING, ...typed }
  const { country = '', street, postalCode, town } = address
  if (ADDRESS_PARTS.every((part) => part === 'country' || !address[part])) return ok(NOTHING)
  if (!country) return refusedAbout('required', { country: '' })
  if (!isCountryCode(country)) return refusedAbout('not-a-country', { country })
  const needed = { street, ...(country === 'BE' || country === 'NL' ? { postalCode } : {}) }
  const missing = Object.entries(needed).filter(([, value]) => !value)
  if (missing.length > 0) return refusedAbout('required', blank(missing.map(([name]) => name)))
  if (country === 'BE') return readBelgian(address, { isSure })
  if (!town) return refusedAbout('required', { town: '' })
  return country === 'NL' ? readDutch(address) : ok(address)
}

function readBelgian(
  address: Details,
  { isSure }: { readonly isSure: boolean },
): Result<Details, AddressRefusal> {
  const postalCode = (address.postalCode ?? '').replace(/^B[\s-]*/i, '')
  if (!/^[1-9]\d{3}$/.test(postalCode)) {
    return refusedAbout('not-a-belgian-postcode', { postalCode: address.postalCode ?? '' })
  }
  const town = address.town || onlyTownOf(postalCode) || ''
  const known = townsOf(postalCode)
  if (!isSure && known.length === 0) return refusedAbout('unknown-postcode', { postalCode })
  if (!town)
    return known.length > 0
      ? refusedAbout('town-not-of-postcode', choice(known))
      : refusedAbout('required', { town: '' })
  if (!isSure && !isTownOf(postalCode, town)) return refusedAbout('town-not-of-postcode', choice(known))
  return ok({ ...address, postalCode, town })
}

function readDutch(address: Details): Result<Details, AddressRefusal> {
  const [, digits, letters] = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(address.postalCode ?? '') ?? []
  return digits && letters
    ? ok({ ...address, postalCode: `${digits} ${letters.toUpperCase()}` })
    : refusedAbout('not-a-dutch-postcode', { postalCode: address.postalCode ?? '' })
}

const choice = (towns: readonly string[]) => ({ town: towns.join(', ') })
const blank = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']))
