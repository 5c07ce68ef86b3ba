/** Crockford's thirty-two: of every pair that looks alike one is left out, and read as the other when somebody types it. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const CODE_LENGTH = 8

/** After so many wrong ones a code opens nothing any more. */
export const MOST_WRONG_TRIES = 5

const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

/** Reads a code as people type it: any case, with spaces and hyphens; null when it cannot be one. */
export function readAccessCode(typed: string): string | null {
  const code = [...typed.toUpperCase().replace(/[\s-]/g, '')]
    .map((letter) => READ_AS[letter] ?? letter)
    .join('')
  const isCode = code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter))
  return isCode ? code : null
}

/** In two groups of four, as it stands in mails and letters. */
export const shownAccessCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** Makes a code out of `CODE_LENGTH` random bytes; 256 is eight times 32, so each letter is equally likely. */
export const accessCodeOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, CODE_LENGTH), (byte) =>
    CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length),
  ).join('')
