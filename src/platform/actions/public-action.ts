import { unstable_rethrow } from 'next/navigation'
import { z } from 'zod'
import type { Result } from '@/kernel/result'
import { log } from '@/platform/log/log'
import { newIncident } from '@/platform/log/new-incident'
import type { FormAction } from './form-outcome'

/**
 * A form that anyone may send: parse, run, say how it fared. What the rules refuse is an outcome with its code; a fault is
 * logged under an incident number, and the number is all a visitor learns of it.
 */
export function publicAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Result<Value, string>>,
): FormAction<Value> {
  return async (_previous, form) => {
    const parsed = schema.safeParse(Object.fromEntries(form))
    if (!parsed.success) return { status: 'invalid', fieldErrors: z.flattenError(parsed.error).fieldErrors }
    try {
      const result = await run(parsed.data)
      return result.ok ? { status: 'done', value: result.value } : { status: 'refused', code: result.code }
    } catch (error) {
      unstable_rethrow(error)
      const incident = newIncident()
      log.error({ err: error, incident }, 'a form failed')
      return { status: 'failed', incident }
    }
  }
}
