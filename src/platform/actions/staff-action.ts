import type { z } from 'zod'
import type { Result } from '@/kernel/result'
import { currentStaff } from '@/platform/auth/current-staff'
import { hasRole, type StaffMember, type StaffRole } from '@/platform/auth/staff-access'
import { answerForm, type FormOptions, typedIn } from './answer-form'
import type { FormAction } from './form-outcome'

/** A form of the admin, for staff with one of these roles: nobody else's is even parsed. */
export function staffAction<Schema extends z.ZodType, Value>(
  roles: readonly StaffRole[],
  schema: Schema,
  run: (input: z.output<Schema>, staff: StaffMember) => Promise<Result<Value, string>>,
  { giveBack }: FormOptions = {},
): FormAction<Value> {
  return async (_previous, form) => {
    const staff = await currentStaff()
    if (!staff || !hasRole(staff, ...roles)) {
      return { status: 'refused', code: 'not-allowed', ...(giveBack && { typed: typedIn(form, giveBack) }) }
    }
    return answerForm(form, { schema, run: (input) => run(input, staff), giveBack })
  }
}
