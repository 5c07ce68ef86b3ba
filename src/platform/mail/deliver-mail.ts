import { plainTextSelectors, render, toPlainText } from '@react-email/render'
import type { ReactElement } from 'react'
import { type Attachment, sendToServer } from './send-mail'

export type Mail = {
  readonly to: string
  readonly subject: string
  readonly body: ReactElement
  readonly attachments?: readonly Attachment[]
}

/** Sends a mail now, as HTML and as text that reads well; throws when the mail server does not take it. For jobs. */
export async function deliverMail({ to, subject, body, attachments = [] }: Mail): Promise<void> {
  const html = await render(body)
  const text = toPlainText(html, { selectors: [...plainTextSelectors, AS_WRITTEN] })
  await sendToServer({ to, subject, html, text, attachments })
}

/** A heading in capitals shouts. */
const AS_WRITTEN = { selector: 'h1', options: { uppercase: false } }
