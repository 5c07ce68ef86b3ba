import { createHmac } from 'node:crypto'
import { env } from '@/platform/env'

/**
 * What stands in the database for something that can be guessed: a short code, a name somebody typed, an internet
 * address. Without the portal's secret nobody finds it back. `use` keeps equal values of different kinds apart.
 */
export const keyedHash = (use: string, value: string): Buffer =>
  createHmac('sha256', env().PAYLOAD_SECRET).update(`${use}\u0000${value}`).digest()
