import type { CollectionAfterChangeHook } from 'payload'
import { enqueueWith } from '@/platform/jobs/enqueue'

/** An event that is called off, for all to see: whoever registered gets everything back and is told, by a job. */
export const callOffRegistrations: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isCalledOff = doc._status === 'published' && doc.state === 'cancelled'
  const wasCalledOff = previousDoc?._status === 'published' && previousDoc?.state === 'cancelled'
  if (isCalledOff && !wasCalledOff)
    await enqueueWith(req, 'cancel-event-registrations', {
      payload: { eventId: doc.id },
      jobKey: `cancel-event-registrations:${doc.id}`,
    })
  return doc
}
