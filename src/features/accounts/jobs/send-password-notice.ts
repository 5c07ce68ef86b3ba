import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { sendPasswordNotice } from '../commands/send-password-notice'

const order = z.object({ alumnusId: z.int(), locale: z.enum(LOCALES), at: z.coerce.date() })

export const sendPasswordNoticeTask: Task = (input) => sendPasswordNotice(order.parse(input))
