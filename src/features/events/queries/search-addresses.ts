import { LOCALES, type Locale } from '@/kernel/locale'
import { type Addresses, addressesOfRoom } from '@/platform/i18n/addresses'
import { type EventSearch, queryOf } from '../domain/event-search'

/** The same search in each language. */
export function searchAddresses(search: EventSearch): Addresses {
  const rooms = addressesOfRoom('/events/search')
  const query = new URLSearchParams(queryOf(search)).toString()
  const withQuery = (locale: Locale) => (query ? `${rooms[locale]}?${query}` : rooms[locale])
  return Object.fromEntries(LOCALES.map((locale) => [locale, withQuery(locale)])) as Addresses
}
