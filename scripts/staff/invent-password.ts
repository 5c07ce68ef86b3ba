import { randomInt } from 'node:crypto'

/** Without the letters and digits that are read for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Five groups of four, about 99 bits: to be typed once from a screen or a note, then changed. */
export const inventPassword = (): string =>
  Array.from({ length: 5 }, () =>
    Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')
