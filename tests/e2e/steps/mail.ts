import { expect } from '@playwright/test'

export type Mail = {
  readonly id: string
  readonly subject: string
  readonly text: string
  readonly attachments?: readonly { readonly fileName: string; readonly generatedFileName: string }[]
}

type Received = Mail & { readonly to: readonly { readonly address: string }[] }

/** Waits for the newest mail to this address with this subject, as the sandbox's mail server keeps it. */
export async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined
  await expect(async () => {
    const mails = (await (await fetch(`${process.env['MAIL_URL']}/email`)).json()) as Received[] // maildev's own list
    found = mails
      .filter((mail) => mail.to.some((to) => to.address === address) && subject.test(mail.subject))
      .at(-1)
    expect(found, `a mail to ${address} about ${subject}`).toBeTruthy()
  }).toPass({ timeout: 60_000 })
  return found as Mail // it is there, or the wait above has failed
}

/** What goes with a mail under a name that ends like this, as the mail server received it. */
export async function attachmentOf(
  { id, attachments = [] }: Mail,
  ending: '.pdf' | '.ics',
): Promise<Uint8Array> {
  const file = attachments.find(({ fileName }) => fileName.endsWith(ending))
  expect(file, `the mail has a ${ending} with it`).toBeTruthy()
  const answer = await fetch(`${process.env['MAIL_URL']}/email/${id}/attachment/${file?.generatedFileName}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** The PDF that goes with a mail. */
export const pdfOf = (mail: Mail): Promise<Uint8Array> => attachmentOf(mail, '.pdf')

/** The address of the portal that a mail leads to. */
export function linkIn({ text }: Mail, pattern: RegExp): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((address) => pattern.test(address))
  if (!link) throw new Error(`The mail has no link like ${pattern}: ${text}`)
  return new URL(link.replace(/[\])>.,]+$/, '')).pathname
}
