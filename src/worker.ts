import { startWorker } from '@/platform/jobs/start-worker'
import { sendMail } from '@/platform/mail/send-mail'
import { publishScheduled } from '@/platform/payload/publish-scheduled'
import { turnCalendarPage } from '@/features/events/jobs/turn-calendar-page'

/** The job worker: run one or several; each job is done once, and what a killed worker held is given back. */
await startWorker({
  tasks: {
    'send-mail': sendMail,
    'publish-scheduled': publishScheduled,
    'turn-calendar-page': turnCalendarPage,
  },
  crontab: '* * * * * turn-calendar-page ?max=3&jobKey=turn-calendar-page',
})
