import type { CollectionBeforeChangeHook } from 'payload'
import type { Alumnus } from '@payload-types'
import { alumnusOf } from '@/platform/database/audit-log'

/**
 * An address or number that is new or was rewritten comes from whoever wrote it, and nobody has confirmed it
 * yet, unless this person has just shown to read it (context `provenEmail`, which only a command sets).
 */
export const markSources: CollectionBeforeChangeHook = ({ data, originalDoc, context, req }) => {
  const draft = data as Partial<Alumnus>
  const before = originalDoc as Partial<Alumnus> | undefined
  const source =
    context.fromRegister !== undefined ? 'register' : alumnusOf(req) === null ? 'office' : 'alumnus'
  return {
    ...draft,
    ...(draft.emails
      ? {
          emails: draft.emails.map((email) => {
            const same = before?.emails?.some(
              ({ id, address }) => id === email.id && address === email.address,
            )
            return same
              ? email
              : {
                  ...email,
                  source,
                  state: stateOf(email, { isProven: context.provenEmail === email.address }),
                }
          }),
        }
      : {}),
    ...(draft.phones
      ? {
          phones: draft.phones.map((phone) => {
            const same = before?.phones?.some(({ id, number }) => id === phone.id && number === phone.number)
            return same ? phone : { ...phone, source }
          }),
        }
      : {}),
  }
}

type Email = NonNullable<Alumnus['emails']>[number]

function stateOf(email: Email, { isProven }: { readonly isProven: boolean }): Email['state'] {
  if (isProven) return 'confirmed'
  return email.id ? 'unconfirmed' : (email.state ?? 'unconfirmed')
}
