import { sql } from '@payloadcms/db-postgres'
import type { EmailAdapter } from 'payload'
import { env } from '@/platform/env'

/** Payload's own mails (a forgotten staff password) go through the job queue too: a mail server that is down delays them. */
export const queuedMail: EmailAdapter<{ queued: true }> = ({ payload }) => ({
  name: 'queued',
  defaultFromAddress: addressOf(env().MAIL_FROM),
  defaultFromName: 'Alumninet',
  sendEmail: async ({ to, subject, html, text }) => {
    const message = { to, subject, html, text }
    await payload.db.drizzle.execute(
      sql`select graphile_worker.add_job('send-mail', ${JSON.stringify(message)}::json, max_attempts => 12)`,
    )
    return { queued: true }
  },
})

const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from
