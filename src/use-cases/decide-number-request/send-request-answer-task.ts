import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { sendRequestAnswer } from './send-request-answer'

const input = z.object({ request: z.int() })

export const sendRequestAnswerTask: Task = (payload) =>
  sendRequestAnswer(input.parse(payload).request, { now: new Date() })
