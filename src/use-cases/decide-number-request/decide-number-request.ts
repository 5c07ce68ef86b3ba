import { APIError, type PayloadRequest } from 'payload'
import type { Alumnus } from '@payload-types'
import type { DecidedRequest } from '@/features/requests/collections/decide-once'
import { actorOf, recordChange } from '@/platform/database/audit-log'
import { enqueueWith } from '@/platform/jobs/enqueue'

const DECEASED = {
  nl: 'Volgens het register is deze persoon overleden. Weiger de aanvraag, of verbeter eerst het register.',
  en: 'According to the register this person has died. Refuse the request, or put the register right first.',
} as const

/**
 * What follows on the Office's decision about a request, in its transaction: the new address takes the place of the
 * private ones (the register's own hooks tell the old address and log it), the decision is logged, and the mail with
 * the answer is queued.
 */
export async function decideNumberRequest(req: PayloadRequest, decided: DecidedRequest): Promise<void> {
  const { id, state, linkedTo, newEmail, kind } = decided
  if (linkedTo !== null && kind === 'number') await link(req, { person: linkedTo, newEmail })
  await recordChange(req, {
    actor: actorOf(req),
    action: state,
    subject: { table: 'number_requests', id },
    person: linkedTo,
    before: null,
    after: linkedTo !== null && newEmail ? { email: newEmail } : null,
  })
  await enqueueWith(req, 'send-request-answer', { payload: { request: id }, maxAttempts: 12 })
}

async function link(
  req: PayloadRequest,
  { person, newEmail }: { readonly person: number; readonly newEmail: string | null },
): Promise<void> {
  const found = await req.payload.findByID({
    collection: 'alumni',
    id: person,
    depth: 0,
    joins: false,
    overrideAccess: true,
    req,
  })
  if (found.deceased) throw new APIError(DECEASED[req.i18n.language === 'en' ? 'en' : 'nl'], 409, null, true)
  if (newEmail === null || (found.emails ?? []).some(({ address }) => address === newEmail)) return
  await req.payload.update({
    collection: 'alumni',
    id: person,
    depth: 0,
    data: { emails: withNewAddress(found.emails, newEmail) },
    overrideAccess: true,
    req,
  })
}

type Emails = NonNullable<Alumnus['emails']>

/** The new one comes first and the private ones go: whoever reads those now may be somebody else. */
const withNewAddress = (emails: Alumnus['emails'], address: string): Emails => [
  { address, kind: 'private', state: 'unconfirmed', source: 'office' },
  ...(emails ?? []).filter(({ kind }) => kind !== 'private'),
]
