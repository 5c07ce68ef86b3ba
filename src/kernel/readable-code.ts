/** Letters and digits that nobody takes for one another, aloud or on paper: no 0/O, no 1/I/L, no U. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code that people read out and type: `O-7KQ2M9XA`. Random, so it says nothing about how many there are. */
export function newReadableCode(prefix: string, { length = 8 } = {}): string {
  let code = ''
  while (code.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      // Bytes above the last whole multiple would favour the first letters.
      if (byte < LAST_FAIR_BYTE && code.length < length) code += ALPHABET[byte % ALPHABET.length]
    }
  }
  return `${prefix}-${code}`
}

const LAST_FAIR_BYTE = Math.floor(256 / ALPHABET.length) * ALPHABET.length
