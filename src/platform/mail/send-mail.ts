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

let transport: Transporter | undefined

/** Hands one mail to the mail server; a server that is down throws, and the queue tries again later. */
export const sendMail: Task = async (input) => {
  const { to, subject, html, text } = message.parse(input)
  transport ??= nodemailer.createTransport(env().SMTP_URL)
  await transport.sendMail({ from: env().MAIL_FROM, to, subject, html, text: text ?? textOf(html ?? '') })
}

const textOf = (html: string): string =>
  html
    .replace(/<a [^>]*href="([^"]+)"[^>]*>.*?<\/a>/g, '$1')
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .trim()
