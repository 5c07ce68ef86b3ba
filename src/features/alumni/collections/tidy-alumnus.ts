import type { CollectionBeforeValidateHook } from 'payload'
import { readCountryCode } from '@/kernel/country-code'
import { readEmailAddress } from '@/kernel/email-address'
import { readPhoneNumber } from '@/kernel/phone-number'
import { readWrittenDate } from '@/kernel/written-date'
import type { Alumnus } from '@payload-types'
import { readAlumniNumber } from '../domain/alumni-number'

type Draft = Partial<Alumnus>

/** Writes what people type the one way the register keeps it; what cannot be read is left for the field to refuse. */
export const tidyAlumnus: CollectionBeforeValidateHook = ({ data }) => {
  const draft = (data ?? {}) as Draft // the collection's own fields, as many as were sent
  return {
    ...draft,
    ...(draft.number === undefined ? {} : { number: tidyNumber(draft.number) }),
    ...(draft.birthDate ? { birthDate: readWrittenDate(draft.birthDate.trim()) ?? draft.birthDate } : {}),
    ...(draft.address ? { address: tidyAddress(draft.address) } : {}),
    ...(draft.emails ? { emails: draft.emails.map(tidyEmail) } : {}),
    ...(draft.phones
      ? { phones: draft.phones.map((phone) => tidyPhone(phone, draft.address?.country)) }
      : {}),
  }
}

function tidyNumber(number: string): string {
  const read = readAlumniNumber(number)
  return read.ok ? read.value : number
}

type Email = NonNullable<Draft['emails']>[number]
type Phone = NonNullable<Draft['phones']>[number]

const tidyEmail = (email: Email): Email => ({
  ...email,
  address: readEmailAddress(email.address ?? '') ?? email.address,
})

function tidyPhone(phone: Phone, country: string | null | undefined): Phone {
  if (!phone.number) return phone
  const read = readPhoneNumber(phone.number, country ? ['BE', country] : ['BE'])
  return read ? { ...phone, ...read, written: null } : phone
}

const tidyAddress = (address: NonNullable<Draft['address']>): NonNullable<Draft['address']> => ({
  ...address,
  ...(address.country ? { country: readCountryCode(address.country) ?? address.country } : {}),
})
