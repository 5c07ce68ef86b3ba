import pino from 'pino'

/** One JSON object a line on standard output; never a password, a token or an address of a person. */
export const log = pino({
  base: null,
  level: process.env.LOG_LEVEL ?? 'info',
  timestamp: pino.stdTimeFunctions.isoTime,
  // Errors of the database driver carry their whole client along: only what tells them apart is written.
  serializers: {
    err: (error: unknown) => (error instanceof Error ? essentialsOf(error) : { message: String(error) }),
  },
})

function essentialsOf(error: Error): Record<string, unknown> {
  const { name, message, stack, cause } = error
  const code = 'code' in error ? error.code : undefined
  const digest = 'digest' in error ? error.digest : undefined
  return {
    name,
    message: withoutValues(message),
    code,
    digest,
    stack: withoutValues(stack ?? ''),
    ...(cause instanceof Error ? { cause: essentialsOf(cause) } : {}),
  }
}

/** Drizzle ends the message of a failed query with its parameters, which may be somebody's address or name. */
const withoutValues = (text: string): string => text.replace(/\nparams: [^\n]*/g, '')
