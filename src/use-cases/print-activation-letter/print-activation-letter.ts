import type { Payload } from 'payload'
import { createElement } from 'react'
import { ok, type Result, refused } from '@/kernel/result'
import { issueAccess } from '@/features/accounts/commands/issue-access'
import { shownAccessCode } from '@/features/accounts/domain/access-code'
import { letterExpiry } from '@/features/accounts/domain/letter-expiry'
import { ActivationLetter } from '@/features/alumni/documents/activation-letter'
import { isAbroad, isDeliverable } from '@/features/alumni/domain/envelope'
import type { StaffMember } from '@/platform/auth/staff-access'
import { recordChange } from '@/platform/database/audit-log'
import { inTransaction } from '@/platform/database/in-transaction'
import { mailWords } from '@/platform/mail/mail-words'
import { renderPdf } from '@/platform/pdf/render-pdf'
import { findAddressee } from './find-addressee'
import { letterOf } from './letter-of'
import { officeLines } from './office-lines'

export type LetterRefusal = 'not-found' | 'deceased' | 'no-address'

export type PrintedLetter = { readonly pdf: Uint8Array<ArrayBuffer>; readonly fileName: string }

/**
 * Makes a code that lets somebody in who has no e-mail address, and the letter that tells it: the only place where it
 * can be read, for the database keeps a hash. An earlier letter's code works no longer. That it was printed, and by
 * whom, is in the audit log.
 */
export async function printActivationLetter(
  portal: Payload,
  order: { readonly alumnusId: number; readonly staff: StaffMember; readonly now: Date },
): Promise<Result<PrintedLetter, LetterRefusal>> {
  const { alumnusId, staff, now } = order
  return inTransaction(portal, async ({ tx, req }) => {
    const person = await findAddressee(tx, alumnusId)
    if (!person) return refused('not-found')
    if (person.deceased) return refused('deceased')
    if (!isDeliverable(person)) return refused('no-address')
    const { expiresAt, lastDay } = letterExpiry({ now, isAbroad: isAbroad(person) })
    const { code } = await issueAccess(tx, { alumnusId, purpose: 'postal', now, expiresAt })
    await recordChange(
      { payload: portal, ...(req.transactionID ? { transactionID: req.transactionID } : {}) },
      {
        actor: { kind: 'staff', id: staff.id },
        action: 'letter-printed',
        subject: { table: 'alumni', id: alumnusId },
        person: alumnusId,
        before: null,
        after: { expiresAt: expiresAt.toISOString() },
      },
    )
    const t = await mailWords(person.language, 'register.letter')
    const office = await officeLines(portal, person.language)
    const letter = await letterOf({ person, t, office, code: shownAccessCode(code), now, lastDay })
    return ok({
      pdf: await renderPdf(createElement(ActivationLetter, letter)),
      fileName: `${person.number}.pdf`,
    })
  })
}
