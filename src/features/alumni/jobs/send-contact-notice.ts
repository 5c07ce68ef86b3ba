import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { sendContactNotice } from '../commands/send-contact-notice'

const order = z.object({
  alumnusId: z.int(),
  to: z.string(),
  what: z.enum(['email', 'address']),
  at: z.coerce.date(),
})

export const sendContactNoticeTask: Task = (input) => sendContactNotice(order.parse(input))
