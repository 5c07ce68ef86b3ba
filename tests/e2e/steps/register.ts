import { randomInt } from 'node:crypto'

/** A network that no other test comes from, as our own front passes it on. */
export const fromElsewhere = () => ({
  'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
})
