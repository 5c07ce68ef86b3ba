import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { getPortal } from '@/platform/database/get-portal'
import { sendEventMessage } from '../commands/send-event-message'
import { sendRegistrationMail } from '../commands/send-registration-mail'
import { tidySeats } from '../commands/tidy-seats'

const registrationId = z.int()
const entryId = z.int()
const mail = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal(['guest', 'confirmed', 'paid-in-vain', 'paid-not-wanted']),
    registrationId,
  }),
  z.object({
    kind: z.literal(['called-off', 'event-cancelled']),
    registrationId,
    ticketIds: z.array(z.int()),
    refundCents: z.int(),
  }),
  z.object({ kind: z.literal(['waiting', 'offer', 'offer-lapsed', 'waiting-for-nothing']), entryId }),
])
const recipient = z.object({ recipientId: z.int() })
const which = z.object({ eventId: z.int().optional() })

export const sendRegistrationMailTask: Task = async (input) =>
  sendRegistrationMail(await getPortal(), { order: mail.parse(input), now: new Date() })

/** Without an event: all that have something to tidy. */
export const tidySeatsTask: Task = async (input) =>
  tidySeats(await getPortal(), { ...which.parse(input ?? {}), now: new Date() })

export const sendEventMessageTask: Task = async (input) =>
  sendEventMessage(await getPortal(), { ...recipient.parse(input), now: new Date() })
