import { createElement } from 'react'
import { issueAccess } from '@/features/accounts/commands/issue-access'
import { shownAccessCode } from '@/features/accounts/domain/access-code'
import { momentInWords } from '@/features/accounts/domain/moment-in-words'
import { type MailContact, listMailContacts } from '@/features/accounts/queries/find-mail-contact'
import {
  RequestAnswerMail,
  type RequestAnswerMailProps,
} from '@/features/requests/emails/request-answer-mail'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'
import { env } from '@/platform/env'
import { pathnames, type Room } from '@/platform/i18n/pathnames'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { findRequestAnswer, type RequestAnswer } from './queries/find-request-answer'

/**
 * Tells the one who asked how it ended, in the language of the request. Whoever was linked to a person gets the number
 * and the way in, at an address of the register alone; an address that is not there learns only that it was answered.
 */
export async function sendRequestAnswer(id: number, { now }: { readonly now: Date }): Promise<void> {
  const request = await findRequestAnswer(id)
  if (!request || request.state === 'open') return
  const person = request.linkedTo ?? request.asker
  const contacts = person === null ? [] : await listMailContacts(person)
  const own = request.email ? contacts.find(({ email }) => email === request.email) : contacts[0]
  if (request.state === 'refused') return sendRefusal(request, own?.email ?? request.email)
  if (request.kind === 'correction') return sendCorrected(request, own)
  const onRecord = own ?? contacts[0]
  if (onRecord) await sendWayIn(request, { contact: onRecord, now })
  if (!own && request.email) await sendElsewhere(request, request.email)
}

async function sendRefusal(request: RequestAnswer, to: string | null): Promise<void> {
  if (!to) return
  const { locale, name } = request
  await send(to, {
    locale,
    outcome: 'refused',
    name,
    answer: request.answer,
    href: addressOf('/contact', locale),
  })
}

async function sendCorrected(request: RequestAnswer, contact: MailContact | undefined): Promise<void> {
  if (!contact) return
  const { locale, answer } = request
  await send(contact.email, {
    locale,
    outcome: 'corrected',
    name: contact.name,
    answer,
    href: addressOf('/my/details', locale),
  })
}

async function sendElsewhere({ locale, name }: RequestAnswer, to: string): Promise<void> {
  await send(to, { locale, outcome: 'elsewhere', name, answer: null, href: addressOf('/contact', locale) })
}

/** The link and the code are made here and go straight to the mail server: they never lie in the queue. */
async function sendWayIn(
  request: RequestAnswer,
  { contact, now }: { readonly contact: MailContact; readonly now: Date },
): Promise<void> {
  const { locale, answer, linkedTo, isActive } = request
  const about = { locale, name: contact.name, number: contact.number.toUpperCase(), answer }
  if (isActive || linkedTo === null) {
    return send(contact.email, { ...about, outcome: 'active', href: addressOf('/sign-in', locale) })
  }
  const { token, code, expiresAt } = await inTransaction(await getPortal(), ({ tx }) =>
    issueAccess(tx, { alumnusId: linkedTo, purpose: 'activation', email: contact.email, now }),
  )
  await send(contact.email, {
    ...about,
    outcome: 'linked',
    href: `${env().APP_URL}/${locale}${pathnames['/password/[token]'][locale].replace('[token]', token)}`,
    code: {
      shown: shownAccessCode(code),
      address: `${env().APP_URL}/${locale}${pathnames['/activate/code'][locale]}`,
      until: momentInWords(expiresAt, locale),
    },
  })
}

async function send(to: string, mail: Omit<RequestAnswerMailProps, 't'>): Promise<void> {
  const t = await mailWords(mail.locale, 'requests.mail')
  await deliverMail({
    to,
    subject: t(`${mail.outcome}.subject`),
    body: createElement(RequestAnswerMail, { ...mail, t }),
  })
}

function addressOf(room: Room, locale: Locale): string {
  const path = pathnames[room]
  return `${env().APP_URL}/${locale}${typeof path === 'string' ? path : path[locale]}`
}
