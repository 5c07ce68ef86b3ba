import type { CollectionAfterChangeHook } from 'payload'
import type { Alumnus } from '@payload-types'
import { staffOf } from '@/platform/auth/staff-access'
import { enqueueWith } from '@/platform/jobs/enqueue'
import type { ContactNoticeOrder } from '../domain/contact-notice-order'
import { personOf } from '../domain/person-of'

/** When staff change how a person is reached, every address that mail reached before is told: it may be no mistake. */
export const tellOldAddresses: CollectionAfterChangeHook<Alumnus> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !staffOf(req) || previousDoc.deceased) return doc
  const now = new Date()
  for (const what of changedWays(previousDoc, doc)) {
    for (const { address, state } of previousDoc.emails ?? []) {
      if (state === 'undeliverable') continue
      const order: ContactNoticeOrder = { alumnusId: doc.id, to: address, what, at: now }
      await enqueueWith(req, 'send-contact-notice', { payload: order, maxAttempts: 12 })
    }
  }
  return doc
}

function changedWays(before: Alumnus, after: Alumnus): readonly ContactNoticeOrder['what'][] {
  const [was, is] = [personOf(before), personOf(after)]
  const emailChanged = was.email !== is.email || was.staffEmail !== is.staffEmail
  return [
    ...(emailChanged ? (['email'] as const) : []),
    ...(was.address !== is.address ? (['address'] as const) : []),
  ]
}
