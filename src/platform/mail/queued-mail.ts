import type { EmailAdapter } from 'payload'
import { env } from '@/platform/env'
import { enqueueOn } from '@/platform/jobs/enqueue'

/** Payload's own mails (a forgotten staff password) go through the job queue too: a mail server that is down delays them. */
export const queuedMail: EmailAdapter<{ queued: true }> = ({ payload }) => ({
  name: 'queued',
  defaultFromAddress: addressOf(env().MAIL_FROM),
  defaultFromName: 'Alumninet',
  sendEmail: async ({ to, subject, html, text }) => {
    await enqueueOn(payload.db.drizzle, 'send-mail', {
      payload: { to, subject, html, text },
      maxAttempts: 12,
    })
    return { queued: true }
  },
})

const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from
