import type { Task } from 'graphile-worker'
import nodemailer, { type Transporter } from 'nodemailer'
import { z } from 'zod'
import { env } from '@/platform/env'

const message = z.object({
  to: z.union([z.string(), z.array(z.string())]),
  subject: z.string(),
  html: z.string().optional(),
  text: z.string().optional(),
})

/** A file that goes along with a mail. */
export type Attachment = { readonly fileName: string; readonly content: Uint8Array }

let transport: Transporter | undefined

/** Hands one mail to the mail server; a server that is down throws, and the queue tries again later. */
export const sendMail: Task = async (input) => sendToServer(message.parse(input))

/** As the task, for a job that writes its mail itself: what must not lie in the queue goes straight to the server. */
export async function sendToServer({
  to,
  subject,
  html,
  text,
  attachments = [],
}: z.output<typeof message> & { readonly attachments?: readonly Attachment[] }): Promise<void> {
  transport ??= nodemailer.createTransport(env().SMTP_URL)
  await transport.sendMail({
    from: env().MAIL_FROM,
    to,
    subject,
    html,
    text: text ?? textOf(html ?? ''),
    attachments: attachments.map(({ fileName, content }) => ({
      filename: fileName,
      content: Buffer.from(content),
    })),
  })
}

const textOf = (html: string): string =>
  html
    .replace(/<a [^>]*href="([^"]+)"[^>]*>.*?<\/a>/g, '$1')
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .trim()
