import { COMMON_PASSWORDS } from './common-passwords'

export type PasswordRefusal = 'too-short' | 'too-long' | 'too-common' | 'holds-own-name'

const SHORTEST = 12
const LONGEST = 128
/** Shorter parts of a name ("Li", "van") stand in too many good passwords to refuse them. */
const SHORTEST_OWN_WORD = 4

export const PASSWORD_REFUSALS: Record<PasswordRefusal, { readonly nl: string; readonly en: string }> = {
  'too-short': {
    nl: `Kies minstens ${SHORTEST} tekens. Een zin van enkele woorden onthoud je makkelijk.`,
    en: `Choose at least ${SHORTEST} characters. A phrase of a few words is easy to remember.`,
  },
  'too-long': { nl: `Kies hoogstens ${LONGEST} tekens.`, en: `Choose at most ${LONGEST} characters.` },
  'too-common': {
    nl: 'Dit wachtwoord staat op de lijst van veelgebruikte wachtwoorden. Kies een ander.',
    en: 'This password is on the list of common passwords. Choose another one.',
  },
  'holds-own-name': {
    nl: 'Je naam, nummer of e-mailadres mag niet in je wachtwoord staan.',
    en: 'Your name, number or e-mail address may not be part of your password.',
  },
}

/**
 * Why a password may not be used, or null when it may (NIST 800-63B: length and a list, no composition rules).
 * `own` holds the person's names, number and e-mail addresses; each word of them of four letters or more is refused inside.
 */
export function passwordRefusal(
  password: string,
  own: readonly (string | null | undefined)[],
): PasswordRefusal | null {
  const length = [...password].length
  if (length < SHORTEST) return 'too-short'
  if (length > LONGEST) return 'too-long'
  const folded = fold(password)
  if (COMMON_PASSWORDS.has(folded)) return 'too-common'
  const ownWords = own
    .flatMap((value) => fold(value ?? '').split(/[\s@._-]+/))
    .filter((word) => word.length >= SHORTEST_OWN_WORD)
  return ownWords.some((word) => folded.includes(word)) ? 'holds-own-name' : null
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
