import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { sendAccessMail } from '../commands/send-access-mail'
import { ACCESS_MAIL_KINDS } from '../domain/access-mail-kinds'

const order = z.object({
  alumnusId: z.int(),
  email: z.string(),
  kind: z.enum(ACCESS_MAIL_KINDS),
  locale: z.enum(LOCALES),
})

export const sendAccessMailTask: Task = (input) => sendAccessMail(order.parse(input), { now: new Date() })
