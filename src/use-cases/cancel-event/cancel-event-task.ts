import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { getPortal } from '@/platform/database/get-portal'
import { cancelEventRegistrations } from './cancel-event-registrations'

const which = z.object({ eventId: z.int() })

export const cancelEventTask: Task = async (input) =>
  cancelEventRegistrations(await getPortal(), { ...which.parse(input), now: () => new Date() })
