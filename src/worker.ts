import { answerAccessRequestTask } from '@/features/accounts/jobs/answer-access-request'
import { forgetWhatHasPassedTask } from '@/features/accounts/jobs/forget-what-has-passed'
import { sendAccessMailTask } from '@/features/accounts/jobs/send-access-mail'
import {
  sendEmailChangeMailTask,
  sendEmailNoticeTask,
} from '@/features/accounts/jobs/send-email-change-mails'
import { sendPasswordNoticeTask } from '@/features/accounts/jobs/send-password-notice'
import { forgetScansTask } from '@/features/alumni/jobs/forget-scans'
import { sendDiplomaDecisionTask } from '@/features/alumni/jobs/send-diploma-decision'
import { sendContactNoticeTask } from '@/features/alumni/jobs/send-contact-notice'
import { startWorker } from '@/platform/jobs/start-worker'
import { sendMail } from '@/platform/mail/send-mail'
import { dropEmptyDrafts } from '@/platform/payload/drop-empty-drafts'
import { publishScheduled } from '@/platform/payload/publish-scheduled'
import { turnCalendarPage } from '@/features/events/jobs/turn-calendar-page'
import {
  sendEventMessageTask,
  sendRegistrationMailTask,
  tidySeatsTask,
} from '@/features/events/jobs/registration-jobs'
import { cancelEventTask } from '@/use-cases/cancel-event/cancel-event-task'
import { sendRequestAnswerTask } from '@/use-cases/decide-number-request/send-request-answer-task'
import { importRegisterTask } from '@/use-cases/import-register/import-register-task'
import { sendLibraryCardMailTask } from '@/use-cases/request-library-card/send-library-card-mail'
import { reminderTasks } from '@/use-cases/remind-members/reminder-tasks'
import { paymentTasks } from '@/use-cases/settle-payment/payment-tasks'
import { sendWithdrawalMailTask } from '@/use-cases/withdraw-membership/send-withdrawal-mail'

/** The job worker: run one or several; each job is done once, and what a killed worker held is given back. */
await startWorker({
  tasks: {
    'send-mail': sendMail,
    'publish-scheduled': publishScheduled,
    'drop-empty-drafts': dropEmptyDrafts,
    'turn-calendar-page': turnCalendarPage,
    'answer-access-request': answerAccessRequestTask,
    'send-access-mail': sendAccessMailTask,
    'send-password-notice': sendPasswordNoticeTask,
    'send-email-change-mail': sendEmailChangeMailTask,
    'send-email-notice': sendEmailNoticeTask,
    'send-diploma-decision': sendDiplomaDecisionTask,
    'forget-what-has-passed': forgetWhatHasPassedTask,
    'import-register': importRegisterTask,
    ...paymentTasks,
    ...reminderTasks,
    'send-withdrawal-mail': sendWithdrawalMailTask,
    'send-contact-notice': sendContactNoticeTask,
    'send-request-answer': sendRequestAnswerTask,
    'send-library-card-mail': sendLibraryCardMailTask,
    'forget-scans': forgetScansTask,
    'send-registration-mail': sendRegistrationMailTask,
    'send-event-message': sendEventMessageTask,
    'tidy-seats': tidySeatsTask,
    'cancel-event-registrations': cancelEventTask,
  },
  crontab: `
    * * * * * turn-calendar-page ?max=3&jobKey=turn-calendar-page
    * * * * * tidy-seats ?max=3&jobKey=tidy-seats
    17 3 * * * forget-what-has-passed ?max=3&jobKey=forget-what-has-passed
    27 3 * * * forget-scans ?max=3&jobKey=forget-scans
    37 3 * * * drop-empty-drafts ?max=3&jobKey=drop-empty-drafts
    */5 * * * * reconcile-payments ?max=3&jobKey=reconcile-payments
    7 6 * * * remind-members ?max=5&jobKey=remind-members
    23 4 * * * compare-with-provider ?max=5&jobKey=compare-with-provider
    41 3 * * * forget-event-bodies ?max=3&jobKey=forget-event-bodies`,
})
