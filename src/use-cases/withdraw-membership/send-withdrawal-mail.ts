import { sql } from '@payloadcms/db-postgres'
import type { Task } from 'graphile-worker'
import { createElement } from 'react'
import { z } from 'zod'
import { WithdrawalMail } from '@/features/memberships/emails/withdrawal-mail'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { getPortal } from '@/platform/database/get-portal'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'

const job = z.object({ refundId: z.int() })

type Row = {
  locale: Locale
  code: string
  name: string
  email: string
  cents: number
  asked_at: string
  lines: readonly string[]
}

/** Acknowledges a withdrawal to who paid, at the address that the receipt went to. */
export const sendWithdrawalMailTask: Task = async (input) => {
  const { refundId } = job.parse(input)
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select orders.locale::text as locale, orders.code, orders.payer_name as name, orders.payer_email as email,
           refunds.amount_cents::integer as cents, refunds.created_at as asked_at,
           (select json_agg(concat_ws('. ',
              (select chapters_locales.name from chapters_locales where _parent_id = lines.chapter_id
               order by _locale::text = orders.locale::text desc limit 1),
              lines.description) order by lines.position)
            from refund_lines back
            join order_lines lines on lines.id = back.line_id where back.refund_id = refunds.id) as lines
    from refunds join orders on orders.id = refunds.order_id where refunds.id = ${refundId}`)
  const row = rows[0] as Row | undefined
  if (!row) return
  const { locale, code, name, email, cents, asked_at, lines } = row
  const t = await mailWords(locale, 'withdrawal.mail')
  await deliverMail({
    to: email,
    subject: t('subject', { order: code }),
    body: createElement(WithdrawalMail, {
      locale,
      t,
      name,
      order: code,
      lines,
      amount: moneyInWords(cents, locale),
      moment: dayInWords(new Date(asked_at), locale),
    }),
  })
}
