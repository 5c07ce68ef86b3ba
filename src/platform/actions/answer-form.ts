import { unstable_rethrow } from 'next/navigation'
import { z } from 'zod'
import type { Result } from '@/kernel/result'
import { log } from '@/platform/log/log'
import type { FormOutcome, Typed } from './form-outcome'
import { newIncident } from '@/platform/log/new-incident'

export type FormAnswer<Schema extends z.ZodType, Value> = {
  readonly schema: Schema
  readonly run: (input: z.output<Schema>) => Promise<Result<Value, string>>
  /** Names of the fields that are shown again as they were typed when the form comes back. */
  readonly giveBack?: readonly string[] | undefined
}

export type FormOptions = {
  /** Names of the fields that are shown again as they were typed when the form comes back. */
  readonly giveBack?: readonly string[]
}

/**
 * Parse, run, say how it fared. What the rules refuse is an outcome with its code; a fault is logged under an incident
 * number, and the number is all a visitor learns of it.
 */
export async function answerForm<Schema extends z.ZodType, Value>(
  form: FormData,
  { schema, run, giveBack }: FormAnswer<Schema, Value>,
): Promise<FormOutcome<Value>> {
  const again = giveBack ? { typed: typedIn(form, giveBack) } : {}
  try {
    const parsed = schema.safeParse(Object.fromEntries(form))
    if (!parsed.success) {
      return { status: 'invalid', fieldErrors: z.flattenError(parsed.error).fieldErrors, ...again }
    }
    const result = await run(parsed.data)
    return result.ok
      ? { status: 'done', value: result.value }
      : { status: 'refused', code: result.code, ...(result.about && { about: result.about }), ...again }
  } catch (error) {
    unstable_rethrow(error)
    const incident = newIncident()
    log.error({ err: error, incident }, 'a form failed')
    return { status: 'failed', incident, ...again }
  }
}

/** What was typed in these fields, to be shown again. */
export function typedIn(form: FormData, names: readonly string[]): Typed {
  const typed = names.map((name) => [name, form.get(name)] as const)
  return Object.fromEntries(typed.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
