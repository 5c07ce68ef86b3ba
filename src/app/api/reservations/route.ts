import { directAnswers } from '@/platform/http/direct-answers.mjs'
import { receiveReservation } from '@/use-cases/register-for-event/receive-reservation'

export const dynamic = 'force-dynamic'

/** Where the form with the tickets of somebody who is signed in is sent to; from the second one on without Next. */
export const POST = receiveReservation

directAnswers().set('/api/reservations', receiveReservation)
