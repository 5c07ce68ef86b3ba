import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { dayInWords } from '@/kernel/day-in-words'
import { mailWords } from '@/platform/mail/mail-words'
import { renderPdf } from '@/platform/pdf/render-pdf'
import { Receipt } from '../documents/receipt'
import type { ReceiptContents } from '../domain/receipt-contents'
import type { ReceiptKind } from '../domain/receipt-number'

export type DrawnReceipt = {
  readonly number: string
  readonly fileName: string
  readonly pdf: Uint8Array<ArrayBuffer>
}

/** Draws a receipt or credit note from what was kept of it: the same again, whatever changed since. Null when unknown. */
export async function drawReceipt(portal: Payload, number: string): Promise<DrawnReceipt | null> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select kind::text as kind, issued_on, contents from receipts where number = ${number}`)
  const row = rows[0] as { kind: ReceiptKind; issued_on: string; contents: ReceiptContents } | undefined
  if (!row) return null
  const { kind, issued_on: issuedOn, contents } = row
  const t = await mailWords(contents.locale, 'payments.document')
  const date = dayInWords(new Date(`${issuedOn}T12:00:00Z`), contents.locale)
  const pdf = await renderPdf(Receipt({ kind, number, date, contents, t }))
  return { number, fileName: `${number}.pdf`, pdf }
}
