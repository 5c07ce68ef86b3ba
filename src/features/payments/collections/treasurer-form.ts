import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Result } from '@/kernel/result'
import { hasRole, type StaffMember, staffOf } from '@/platform/auth/staff-access'
import { env } from '@/platform/env'
import { REFUSED_FORM_COOKIE, type RefusedForm, writeRefusedForm } from '../domain/refused-form'

/** Long enough to be shown, and no longer: there may be an account number in it. */
const KEPT_SECONDS = 60

type Asked = { readonly req: PayloadRequest; readonly staff: StaffMember; readonly now: Date }

/**
 * Where a form of the treasurer's screen is sent: one command, and back to the screen with how it fared. Who does not keep
 * the books is refused.
 */
export function treasurerForm<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  run: (asked: Asked, input: z.output<Schema>) => Promise<Result<unknown, string>>,
): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const staff = keeperOfBooks(req)
      const sent = [...((await req.formData?.()) ?? [])]
      const values = Object.fromEntries(
        sent.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
      )
      const input = schema.safeParse(values)
      if (!input.success) return backToDesk('incomplete', { path, values })
      const outcome = await run({ req, staff, now: new Date() }, input.data)
      return backToDesk(outcome.ok ? 'done' : outcome.code, { path, values })
    },
  }
}

/** The member of staff who asks, if that is one who keeps the books; refuses everybody else. */
export function keeperOfBooks(req: PayloadRequest): StaffMember {
  const staff = staffOf(req)
  if (staff && hasRole(staff, 'treasurer', 'office')) return staff
  throw new APIError('Forbidden', 403, null, true)
}

/** A page and not a POST stands in the history then: going back asks nothing twice. */
function backToDesk(notice: string, form: RefusedForm): Response {
  // What was looked for stays looked for.
  const question = form.values.q ? { q: form.values.q } : {}
  const kept = notice === 'done' ? null : writeRefusedForm(form)
  const cookie = [
    `${REFUSED_FORM_COOKIE}=${kept ?? ''}`,
    'Path=/admin/money',
    `Max-Age=${kept ? KEPT_SECONDS : 0}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(env().APP_URL.startsWith('https:') ? ['Secure'] : []),
  ]
  return new Response(null, {
    status: 303,
    headers: {
      location: `/admin/money?${new URLSearchParams({ notice, ...question })}`,
      'set-cookie': cookie.join('; '),
    },
  })
}
