import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { REMINDER_DAYS } from '@/features/memberships/domain/reminder-days'
import { getPortal } from '@/platform/database/get-portal'
import { queueReminders } from './queue-reminders'
import { sendReminder } from './send-reminder'

const reminder = z.object({ day: z.literal(REMINDER_DAYS), periodIds: z.array(z.int()).min(1) })

export const reminderTasks: TaskList = {
  'remind-members': async () => {
    await queueReminders(await getPortal(), { now: new Date() })
  },
  'send-membership-reminder': async (input) => sendReminder(await getPortal(), reminder.parse(input)),
}
