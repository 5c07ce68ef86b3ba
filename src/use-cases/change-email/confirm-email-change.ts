import { useUpEmailChange } from '@/features/accounts/commands/end-email-change'
import { lockOwnRecord, takeOwnEmail } from '@/features/alumni/commands/take-own-email'
import { ok, type Result, refused } from '@/kernel/result'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'

/**
 * The link to a new address was used by who asked for it: the address is that person's from now on, and whoever reads
 * the addresses of before is told. Refuses a link that was used, withdrawn, is too old or is somebody else's.
 */
export async function confirmEmailChange({
  token,
  alumnusId,
  now,
}: {
  readonly token: string
  readonly alumnusId: number
  readonly now: Date
}): Promise<Result<null, 'link-not-valid'>> {
  return inTransaction(await getPortal(), async (context) => {
    await lockOwnRecord(context, alumnusId)
    const change = await useUpEmailChange(context.tx, { token, alumnusId, now })
    if (!change) return refused('link-not-valid')
    const { newAddress: address, oldAddress: replaces, locale } = change
    const { before } = await takeOwnEmail(context, { alumnusId, address, replaces })
    for (const email of before) {
      const payload = { alumnusId, email, locale, at: now.toISOString() }
      await context.enqueue('send-email-notice', { payload, maxAttempts: 12 })
    }
    return ok(null)
  })
}
