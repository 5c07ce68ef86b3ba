import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole, type StaffMember, staffOf } from '@/platform/auth/staff-access'
import type { Result } from '@/kernel/result'
import { readAmount } from '@/kernel/money'
import { inTransaction } from '@/platform/database/in-transaction'
import { payRefundByHand, retryRefund } from '../commands/finish-refund'
import { refundOrderByStaff } from '../commands/refund-order-by-staff'
import { closeTask, refundUnallocated } from '../commands/resolve-task'
import { settleChapter } from '../commands/settle-chapters'
import { env } from '@/platform/env'
import { REFUSED_FORM_COOKIE, type RefusedForm, writeRefusedForm } from '../domain/refused-form'
import { drawReceipt } from '../queries/draw-receipt'
import { exportLedger } from '../queries/export-ledger'

const id = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1)
const words = z.string().trim().min(1).max(200)
/** Long enough to be shown, and no longer: there may be an account number in it. */
const KEPT_SECONDS = 60
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What the treasurer's screen sends: each form one command, and back to the screen with how it fared. */
export const treasurerEndpoints: Omit<Endpoint, 'root'>[] = [
  form('/refund-unallocated', z.object({ payment: id }), ({ req, staff, now }, { payment }) =>
    refundUnallocated(req.payload, { paymentId: payment, staffId: staff.id, now }),
  ),
  form('/retry-refund', z.object({ refund: id }), ({ req, staff, now }, { refund }) =>
    retryRefund(req.payload, { refundId: refund, staffId: staff.id, now }),
  ),
  form(
    '/pay-refund-by-hand',
    z.object({ refund: id, iban: words, holder: words, reference: words }),
    ({ req, staff, now }, { refund, iban, holder, reference }) =>
      payRefundByHand(req.payload, {
        refundId: refund,
        iban,
        accountHolder: holder,
        bankReference: reference,
        staffId: staff.id,
        now,
      }),
  ),
  form('/close-task', z.object({ task: id, note: words }), ({ req, staff, now }, { task, note }) =>
    closeTask(req.payload, { taskId: task, note, staffId: staff.id, now }),
  ),
  form(
    '/refund-order',
    z.object({ order: id, amount: z.string().trim(), reason: words, once: z.uuid() }),
    async ({ req, staff, now }, { order, amount, reason, once }) => {
      const cents = amount === '' ? null : readAmount(amount)
      if (amount !== '' && cents === null) return { ok: false, code: 'amount-is-unclear' }
      const wish = cents === null ? ({ of: 'all' } as const) : ({ of: 'amount', cents } as const)
      return inTransaction(req.payload, (context) =>
        refundOrderByStaff(context, {
          portal: req.payload,
          orderId: order,
          wish,
          reason,
          once,
          staffId: staff.id,
          now,
        }),
      )
    },
  ),
  form(
    '/settle-chapter',
    z.object({ chapter: id, through: day, reference: words }),
    ({ req, staff, now }, { chapter, through, reference }) =>
      settleChapter(req.payload, {
        chapterId: chapter,
        throughDate: through,
        reference,
        staffId: staff.id,
        now,
      }),
  ),
  { path: '/ledger.csv', method: 'get', handler: ledgerFile },
  { path: '/document/:number', method: 'get', handler: documentFile },
]

type Asked = { readonly req: PayloadRequest; readonly staff: StaffMember; readonly now: Date }

function form<Schema extends z.ZodType>(
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

function keeperOfBooks(req: PayloadRequest): StaffMember {
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

async function ledgerFile(req: PayloadRequest): Promise<Response> {
  keeperOfBooks(req)
  const period = z.object({ from: day, through: day }).safeParse(Object.fromEntries(req.searchParams))
  if (!period.success) return Response.json({ code: 'incomplete' }, { status: 400 })
  const { from, through } = period.data
  const lines = exportLedger(req.payload.db.drizzle, { from, through })
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(body, { headers: asFile(`ledger-${from}-${through}.csv`, 'text/csv; charset=utf-8') })
}

async function documentFile(req: PayloadRequest): Promise<Response> {
  keeperOfBooks(req)
  const number = typeof req.routeParams?.number === 'string' ? req.routeParams.number : ''
  const drawn = await drawReceipt(req.payload, number)
  if (!drawn) return Response.json({ code: 'not-found' }, { status: 404 })
  return new Response(drawn.pdf, { headers: asFile(drawn.fileName, 'application/pdf') })
}

const asFile = (fileName: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${fileName}"`,
  'cache-control': 'private, no-store',
})
