import { ok, type Result, refused } from '@/kernel/result'
import { countWithin, type Limit } from '@/features/accounts/commands/count-within'
import { addressPrefix } from '@/features/accounts/domain/address-prefix'
import {
  fileCorrection,
  fileNumberRequest,
  type NumberRequest,
} from '@/features/requests/commands/file-request'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'

/** By everybody behind one internet address prefix, and by one e-mail address, whoever types it. */
const BY_ADDRESS: Limit = { purpose: 'number-request-by-address', most: 10, every: '1 hour' }
const BY_EMAIL: Limit = { purpose: 'number-request-by-email', most: 5, every: '1 day' }
const BY_ALUMNUS: Limit = { purpose: 'correction-by-alumnus', most: 10, every: '1 day' }

type Asking = {
  /** The internet address the request came from. */
  readonly from: string
  readonly now: Date
}

/**
 * Files a request for a number or another e-mail address. Nobody is looked up, so nothing is told about who exists;
 * refuses only more requests from one internet address prefix, or with one e-mail address, than the limit.
 */
export async function requestNumber(
  request: NumberRequest,
  { from, now }: Asking,
): Promise<Result<null, 'too-many-requests'>> {
  const limits = [
    { limit: BY_ADDRESS, subject: keyedHash('internet address', addressPrefix(from)) },
    { limit: BY_EMAIL, subject: keyedHash('email of a request', request.email) },
  ]
  return inTransaction(await getPortal(), async ({ tx }) => {
    for (const { limit, subject } of limits) {
      if (!(await countWithin(limit, { database: tx, subject, now }))) return refused('too-many-requests')
    }
    await fileNumberRequest(tx, request)
    return ok(null)
  })
}

/** Files what somebody who is signed in wants put right. */
export async function requestCorrection(
  request: Parameters<typeof fileCorrection>[1],
  { now }: Pick<Asking, 'now'>,
): Promise<Result<null, 'too-many-requests'>> {
  const subject = keyedHash('corrections of', String(request.alumnusId))
  return inTransaction(await getPortal(), async ({ tx }) => {
    if (!(await countWithin(BY_ALUMNUS, { database: tx, subject, now }))) return refused('too-many-requests')
    await fileCorrection(tx, request)
    return ok(null)
  })
}
