import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { sendEmailChangeMail, sendEmailNotice } from '../commands/send-email-change-mails'

const change = z.object({ changeId: z.uuid() })
const notice = z.object({
  alumnusId: z.int(),
  email: z.string(),
  locale: z.enum(LOCALES),
  at: z.coerce.date(),
})

export const sendEmailChangeMailTask: Task = (input) =>
  sendEmailChangeMail(change.parse(input).changeId, { now: new Date() })

export const sendEmailNoticeTask: Task = (input) => sendEmailNotice(notice.parse(input))
