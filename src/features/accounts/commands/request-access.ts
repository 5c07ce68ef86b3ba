import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { inTransaction } from '@/platform/database/in-transaction'
import { getPortal } from '@/platform/database/get-portal'
import { addressPrefix } from '../domain/address-prefix'
import { type Identifier, type IdentifierRefusal, readIdentifier } from '../domain/identifier'
import { forgetTypedCodes } from './count-typed-code'
import { countWithin } from './count-within'
import { REQUESTS_BY_ADDRESS } from './limits'

/** What somebody asks for: a first password (with the e-mail address on record beside the number) or a new one. */
export type AccessRequest =
  | { readonly kind: 'activation'; readonly identifier: Identifier; readonly email: string }
  | { readonly kind: 'reactivation'; readonly identifier: Identifier }

export type Asking = {
  /** As typed: a number or an e-mail address. */
  readonly identifier: string
  readonly locale: Locale
  /** The internet address the request came from. */
  readonly from: string
  readonly now: Date
}

export type AccessRequestRefusal = IdentifierRefusal | 'too-many-requests'

/** Asks for a mail to choose a first password with. `email` is an e-mail address in lower case. */
export const requestActivation = (asking: Asking & { readonly email: string }) =>
  request(asking, (identifier) => ({ kind: 'activation', identifier, email: asking.email }))

/** Asks for a mail to choose a new password with. */
export const requestReactivation = (asking: Asking) =>
  request(asking, (identifier) => ({ kind: 'reactivation', identifier }))

/**
 * Nobody is looked up here: the worker does that later, so neither the answer nor its time tells who exists. Refuses
 * only what can be seen from what was typed, and more requests from one internet address prefix than the limit.
 */
async function request(
  asking: Asking,
  requestOf: (identifier: Identifier) => AccessRequest,
): Promise<Result<null, AccessRequestRefusal>> {
  const identifier = readIdentifier(asking.identifier)
  if (!identifier.ok) return identifier
  const subject = keyedHash('internet address', addressPrefix(asking.from))
  return inTransaction(await getPortal(), async ({ tx, enqueue }) => {
    const isWithin = await countWithin(REQUESTS_BY_ADDRESS, { database: tx, subject, now: asking.now })
    if (!isWithin) return refused('too-many-requests')
    await forgetTypedCodes(tx, identifier.value)
    const payload = { request: requestOf(identifier.value), locale: asking.locale }
    await enqueue('answer-access-request', { payload, maxAttempts: 12 })
    return ok(null)
  })
}
