import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { isWhileTyping } from '@/platform/payload/drafts'

/** The database refuses an event that ends before it begins; this says so beside the field, once it is saved by hand. */
export const keepTimesInOrder: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (isWhileTyping(req)) return data
  keepWindowInOrder({ ...originalDoc?.registration, ...data?.registration }, req)
  const startsAt: unknown = data?.startsAt ?? originalDoc?.startsAt
  const endsAt: unknown = data?.endsAt ?? originalDoc?.endsAt
  if (!startsAt || !endsAt || new Date(String(endsAt)) > new Date(String(startsAt))) return data
  const message =
    req.i18n.language === 'en' ? 'The end must come after the start.' : 'Het einde moet na het begin komen.'
  throw new ValidationError({ collection: 'events', errors: [{ path: 'endsAt', message }] }, req.t)
}

function keepWindowInOrder({ opensAt, closesAt }: Window, req: PayloadRequest): void {
  if (!opensAt || !closesAt || new Date(closesAt) > new Date(opensAt)) return
  const message =
    req.i18n.language === 'en'
      ? 'Registration must close after it opens.'
      : 'De inschrijvingen moeten later sluiten dan ze opengaan.'
  const errors = [{ path: 'registration.closesAt', message }]
  throw new ValidationError({ collection: 'events', errors }, req.t)
}

type Window = { readonly opensAt?: string | null; readonly closesAt?: string | null }
