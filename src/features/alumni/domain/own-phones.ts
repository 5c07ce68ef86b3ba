import { type PhoneNumber, readPhoneNumber } from '@/kernel/phone-number'
import { ok, type Result, refusedAbout } from '@/kernel/result'
import { shownPhone } from './details-of'
import { DETAIL_SECTIONS, type Details, PHONES_AT_MOST } from './own-details'

type Stored = { readonly number?: string | null; readonly written?: string | null }

/**
 * The telephone numbers of a form as the register keeps them: a number that stands there already stays that very entry,
 * one that is new is read as Belgian, or as of the country of the postal address, unless it begins with + or 00.
 */
export function readOwnPhones<Phone extends Stored>(
  typed: Details,
  { stored, country }: { readonly stored: readonly Phone[]; readonly country: string | null | undefined },
): Result<readonly (Phone | PhoneNumber)[], 'not-a-phone'> {
  const phones: (Phone | PhoneNumber)[] = []
  const wrong: Record<string, string> = {}
  for (const field of DETAIL_SECTIONS.phones) {
    const text = typed[field]
    if (!text) continue
    const known = stored.find((phone) => shownPhone(phone) === text)
    const read = known ?? readPhoneNumber(text, country && country !== 'BE' ? [country, 'BE'] : ['BE'])
    if (!read) wrong[field] = text
    else phones.push(stored.find(({ number }) => number !== null && number === read.number) ?? read)
  }
  if (Object.keys(wrong).length > 0) return refusedAbout('not-a-phone', wrong)
  return ok([
    ...new Map([...phones, ...stored.slice(PHONES_AT_MOST)].map((phone) => [keyOf(phone), phone])).values(),
  ])
}

const keyOf = (phone: Stored): string => phone.number ?? phone.written ?? ''
