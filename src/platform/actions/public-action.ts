import type { z } from 'zod'
import type { Result } from '@/kernel/result'
import { answerForm } from './answer-form'
import type { FormAction } from './form-outcome'

type FormOptions = {
  /** Names of the fields that are shown again as they were typed when the form comes back. */
  readonly giveBack?: readonly string[]
}

/** A form that anyone may send: see `answerForm`. */
export function publicAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Result<Value, string>>,
  { giveBack }: FormOptions = {},
): FormAction<Value> {
  return (_previous, form) => answerForm(form, { schema, run, giveBack })
}
