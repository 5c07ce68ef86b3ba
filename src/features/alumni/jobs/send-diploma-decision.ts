import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { sendDiplomaDecision } from '../commands/send-diploma-decision'

const job = z.object({ diplomaId: z.int(), state: z.enum(['confirmed', 'refused']) })

export const sendDiplomaDecisionTask: Task = (input) => sendDiplomaDecision(job.parse(input))
