import { createElement } from 'react'
import type { Locale } from '@/kernel/locale'
import { inTransaction } from '@/platform/database/in-transaction'
import { getPortal } from '@/platform/database/get-portal'
import { env } from '@/platform/env'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { pathnames } from '@/platform/i18n/pathnames'
import { shownAccessCode } from '../domain/access-code'
import type { AccessMailKind } from '../domain/access-mail-kinds'
import { momentInWords } from '../domain/moment-in-words'
import { AccessMail, accessMailSubject } from '../emails/access-mail'
import { findMailContact } from '../queries/find-mail-contact'
import { issueAccess } from './issue-access'

export type AccessMailOrder = {
  readonly alumnusId: number
  readonly email: string
  readonly kind: AccessMailKind
  readonly locale: Locale
}

/**
 * Sends what a request is answered with. The link and the code are made here and go straight to the mail server: they
 * never lie in the queue. A second try makes new ones. Somebody who no longer has the address gets nothing.
 */
export async function sendAccessMail(order: AccessMailOrder, { now }: { readonly now: Date }): Promise<void> {
  const { alumnusId, email, kind, locale } = order
  const contact = await findMailContact(alumnusId, email)
  if (!contact) return
  const t = await mailWords(locale, 'accounts.mail')
  const { name, number } = contact
  const way = await wayIn({ ...order, now })
  await deliverMail({
    to: email,
    subject: accessMailSubject(t, kind),
    body: createElement(AccessMail, { locale, t, kind, name, number: number.toUpperCase(), ...way }),
  })
}

async function wayIn({ alumnusId, email, kind, locale, now }: AccessMailOrder & { readonly now: Date }) {
  const address = (path: string) => `${env().APP_URL}/${locale}${path}`
  if (kind === 'already-active') return { href: address(pathnames['/sign-in'][locale]) }
  if (kind === 'not-yet-active') return { href: address(pathnames['/activate'][locale]) }
  const { token, code, expiresAt } = await inTransaction(await getPortal(), ({ tx }) =>
    issueAccess(tx, { alumnusId, purpose: kind, email, now }),
  )
  const typedAt = pathnames[kind === 'activation' ? '/activate/code' : '/forgot-password/code'][locale]
  return {
    href: address(pathnames['/password/[token]'][locale].replace('[token]', token)),
    code: {
      shown: shownAccessCode(code),
      address: address(typedAt),
      until: momentInWords(expiresAt, locale),
    },
  }
}
