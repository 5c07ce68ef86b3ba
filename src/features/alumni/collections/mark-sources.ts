import type { CollectionBeforeChangeHook } from 'payload'
import type { Alumnus } from '@payload-types'

/** An address or number that is new or was rewritten comes from whoever wrote it, and nobody has confirmed it yet. */
export const markSources: CollectionBeforeChangeHook = ({ data, originalDoc, context }) => {
  const draft = data as Partial<Alumnus>
  const before = originalDoc as Partial<Alumnus> | undefined
  const source = context.fromRegister === undefined ? 'office' : 'register'
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
              : { ...email, source, state: email.id ? 'unconfirmed' : (email.state ?? 'unconfirmed') }
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
