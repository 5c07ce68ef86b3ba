import type { CollectionAfterChangeHook } from 'payload'
import { enqueueWith } from '@/platform/jobs/enqueue'
import type { Diploma } from '@payload-types'

const DECIDED: readonly Diploma['state'][] = ['confirmed', 'refused']

/** The alumnus gets a mail about what the Office decided on a declared diploma, exactly when the decision is kept. */
export const tellDecision: CollectionAfterChangeHook<Diploma> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && doc.state !== previousDoc.state && DECIDED.includes(doc.state)) {
    await enqueueWith(req, 'send-diploma-decision', {
      payload: { diplomaId: doc.id, state: doc.state },
      maxAttempts: 12,
    })
  }
  return doc
}
