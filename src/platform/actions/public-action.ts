import type { z } from 'zod'
import type { Result } from '@/kernel/result'
import { answerForm, type FormOptions } from './answer-form'
import type { FormAction } from './form-outcome'

/** A form that anyone may send: see `answerForm`. */
export function publicAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Result<Value, string>>,
  { giveBack }: FormOptions = {},
): FormAction<Value> {
  return (_previous, form) => answerForm(form, { schema, run, giveBack })
}
