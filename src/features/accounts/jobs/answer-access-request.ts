import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { LOCALES } from '@/kernel/locale'
import { answerAccessRequest } from '../commands/answer-access-request'

const identifier = z.object({ kind: z.enum(['number', 'email']), value: z.string() })

const job = z.object({
  locale: z.enum(LOCALES),
  request: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('activation'), identifier, email: z.string() }),
    z.object({ kind: z.literal('reactivation'), identifier }),
  ]),
})

export const answerAccessRequestTask: Task = async (input) => {
  const { request, locale } = job.parse(input)
  await answerAccessRequest(request, { locale, now: new Date() })
}
