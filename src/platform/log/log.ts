import pino from 'pino'

/** One JSON object a line on standard output; never a password, a token or an address of a person. */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
