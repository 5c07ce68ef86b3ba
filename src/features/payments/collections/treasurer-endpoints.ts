import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readAmount } from '@/kernel/money'
import { inTransaction } from '@/platform/database/in-transaction'
import { payRefundByHand, retryRefund } from '../commands/finish-refund'
import { refundOrderByStaff } from '../commands/refund-order-by-staff'
import { closeTask, refundUnallocated } from '../commands/resolve-task'
import { settleChapter } from '../commands/settle-chapters'
import { chapterStatement } from '../queries/chapter-statement'
import { drawReceipt } from '../queries/draw-receipt'
import { exportLedger } from '../queries/export-ledger'
import { keeperOfBooks, treasurerForm } from './treasurer-form'

const id = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1)
const words = z.string().trim().min(1).max(200)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What the treasurer's screen sends: each form one command, and back to the screen with how it fared. */
export const treasurerEndpoints: Omit<Endpoint, 'root'>[] = [
  treasurerForm('/refund-unallocated', z.object({ payment: id }), ({ req, staff, now }, { payment }) =>
    refundUnallocated(req.payload, { paymentId: payment, staffId: staff.id, now }),
  ),
  treasurerForm('/retry-refund', z.object({ refund: id }), ({ req, staff, now }, { refund }) =>
    retryRefund(req.payload, { refundId: refund, staffId: staff.id, now }),
  ),
  treasurerForm(
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
  treasurerForm('/close-task', z.object({ task: id, note: words }), ({ req, staff, now }, { task, note }) =>
    closeTask(req.payload, { taskId: task, note, staffId: staff.id, now }),
  ),
  treasurerForm(
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
  treasurerForm(
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
  { path: '/chapter-statement.csv', method: 'get', handler: statementFile },
  { path: '/document/:number', method: 'get', handler: documentFile },
]

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

async function statementFile(req: PayloadRequest): Promise<Response> {
  keeperOfBooks(req)
  const asked = z.object({ chapter: id, through: day }).safeParse(Object.fromEntries(req.searchParams))
  if (!asked.success) return Response.json({ code: 'incomplete' }, { status: 400 })
  const { chapter: chapterId, through: throughDate } = asked.data
  const text = await chapterStatement(req.payload.db.drizzle, { chapterId, throughDate })
  return new Response(text, {
    headers: asFile(`chapter-${chapterId}-${throughDate}.csv`, 'text/csv; charset=utf-8'),
  })
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
