import { readEmailAddress } from '@/kernel/email-address'
import { ok, type Result, refused } from '@/kernel/result'

/** What somebody typed to say who they are: an alumni number (`q` + seven digits) or an e-mail address, in lower case. */
export type Identifier =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'email'; readonly value: string }

/** `old-number`: an a-number, which is no longer in use. Both depend on what was typed alone, never on who exists. */
export type IdentifierRefusal = 'old-number' | 'not-an-identifier'

/** Reads an alumni number in any case, with spaces and dots, or an e-mail address. */
export function readIdentifier(text: string): Result<Identifier, IdentifierRefusal> {
  const email = text.includes('@') ? readEmailAddress(text) : null
  if (email) return ok({ kind: 'email', value: email })
  const number = text.replace(/[\s.]/g, '').toLowerCase()
  if (/^q\d{7}$/.test(number)) return ok({ kind: 'number', value: number })
  return refused(/^a\d+$/.test(number) ? 'old-number' : 'not-an-identifier')
}
