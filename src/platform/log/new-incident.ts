import { randomInt } from 'node:crypto'

/** Letters and digits that cannot be taken for one another when read out over the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/** A number to find one fault in the log by. */
export const newIncident = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')
