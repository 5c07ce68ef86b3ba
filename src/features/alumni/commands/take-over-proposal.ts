import type { PayloadRequest } from 'payload'
import { isPhoneNumber } from '@/kernel/phone-number'
import type { Alumnus, RegisterProposal } from '@payload-types'
import { ADDRESS_PARTS, splitParts, WORK_PARTS } from '../domain/person-fields'

type Changes = Partial<Omit<Alumnus, 'id' | 'createdAt' | 'updatedAt'>>

/** Gives a person the value that the register proposed; the field is the register's again from then on. */
export async function takeOverProposal(req: PayloadRequest, proposal: RegisterProposal): Promise<void> {
  const { field, value } = proposal
  if (!value) throw new Error(`Proposal ${proposal.id} has no value.`)
  const id = typeof proposal.alumnus === 'object' ? proposal.alumnus.id : proposal.alumnus
  const person = await req.payload.findByID({
    collection: 'alumni',
    id,
    depth: 0,
    joins: false,
    overrideAccess: true,
    req,
  })
  await req.payload.update({
    collection: 'alumni',
    id,
    depth: 0,
    data: changesFor(person, { field, value }),
    context: { fromRegister: field },
    overrideAccess: true,
    req,
  })
}

function changesFor(
  person: Alumnus,
  { field, value }: Pick<RegisterProposal, 'field'> & { value: string },
): Changes {
  switch (field) {
    case 'address':
      return { address: splitParts(value, ADDRESS_PARTS) }
    case 'work':
      return { work: splitParts(value, WORK_PARTS) }
    case 'deceased':
    case 'doNotContact':
      return { [field]: value === 'true' }
    case 'email':
      return { emails: withRegisterEmail(person.emails, { address: value, kind: 'private' }) }
    case 'staffEmail':
      return { emails: withRegisterEmail(person.emails, { address: value, kind: 'staff' }) }
    case 'phone':
      return { phones: withRegisterPhone(person.phones, value) }
    case 'language':
      return { language: value === 'nl' ? 'nl' : 'en' }
    default:
      return { [field]: value }
  }
}

type Emails = NonNullable<Alumnus['emails']>
type Phones = NonNullable<Alumnus['phones']>

/** The register's address takes the place of its earlier one, and comes first; what the alumnus added stays. */
function withRegisterEmail(
  emails: Alumnus['emails'],
  { address, kind }: { readonly address: string; readonly kind: 'private' | 'staff' },
): Emails {
  const others = (emails ?? []).filter(
    (email) => email.address !== address && !(email.source === 'register' && email.kind === kind),
  )
  return [{ address, kind, state: 'unconfirmed', source: 'register' }, ...others]
}

function withRegisterPhone(phones: Alumnus['phones'], value: string): Phones {
  const { number, kind, country } = splitParts(value, ['number', 'kind', 'country'])
  const isValid = isPhoneNumber(number ?? '')
  const others = (phones ?? []).filter((phone) => phone.number !== number && phone.source !== 'register')
  return [
    {
      number: isValid ? number : null,
      written: isValid ? null : number,
      kind: kind === 'mobile' || kind === 'landline' ? kind : 'other',
      country,
      source: 'register',
    },
    ...others,
  ]
}
