import type { Limit } from './count-within'

/** Requests for a mail, by everybody behind one internet address prefix. */
export const REQUESTS_BY_ADDRESS: Limit = { purpose: 'request-by-address', most: 20, every: '1 hour' }

/** Typed codes, by everybody behind one internet address prefix. */
export const CODES_BY_ADDRESS: Limit = { purpose: 'code-by-address', most: 20, every: '1 hour' }

/** Typed codes for one number or e-mail address, whether or not anybody has it: a new request begins anew. */
export const CODES_BY_IDENTIFIER: Limit = { purpose: 'code-by-identifier', most: 5, every: '1 hour' }

/** Mails to one person that a stranger can set off. */
export const MAILS_TO_A_PERSON: readonly Limit[] = [
  { purpose: 'mail-by-hour', most: 3, every: '1 hour' },
  { purpose: 'mail-by-day', most: 10, every: '1 day' },
]
