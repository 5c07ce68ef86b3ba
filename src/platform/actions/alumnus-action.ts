import type { z } from 'zod'
import type { Result } from '@/kernel/result'
import { currentViewer } from '@/platform/auth/current-viewer'
import type { Viewer } from '@/platform/auth/find-viewer'
import { answerForm, type FormOptions, typedIn } from './answer-form'
import type { FormAction } from './form-outcome'

/** A form for who is signed in: nobody else's is even parsed. Consent is not asked here; the pages do that. */
export function alumnusAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>, viewer: Viewer) => Promise<Result<Value, string>>,
  { giveBack }: FormOptions = {},
): FormAction<Value> {
  return async (_previous, form) => {
    const viewer = await currentViewer()
    if (!viewer) {
      return {
        status: 'refused',
        code: 'sign-in-required',
        ...(giveBack && { typed: typedIn(form, giveBack) }),
      }
    }
    return answerForm(form, { schema, run: (input) => run(input, viewer), giveBack })
  }
}
