'use server'

import { createHash } from 'node:crypto'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { queueEventMessage } from '@/features/events/commands/queue-event-message'
import { type EventMessage, messageFor, readMessage } from '@/features/events/domain/event-message'
import { countRecipients } from '@/features/events/queries/count-recipients'
import { mayRunEvent } from '@/features/events/queries/may-run-event'
import { LOCALES } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { staffAction } from '@/platform/actions/staff-action'
import { getPortal } from '@/platform/database/get-portal'
import type { Review } from '@/use-cases/keep-members/actions'
import { filledIn } from '@/use-cases/keep-members/member-words'
import { partAddress } from './event-parts'
import { MESSAGE_WORDS } from './message-words'

const subject = z.string().max(150, 'too-long')
const text = z.string().max(5_000, 'too-long')
const form = z.object({
  locale: z.enum(LOCALES),
  event: z.coerce.number().int().positive().max(2_147_483_647),
  once: z.uuid(),
  subjectNl: subject,
  textNl: text,
  subjectEn: subject,
  textEn: text,
  signature: z.string(),
  step: z.enum(['review', 'confirm']),
})

export const sendMessageAction = staffAction(
  ['office', 'chapter-officer'],
  form,
  async (typed, staff): Promise<Result<Review, string>> => {
    const portal = await getPortal()
    const { event: eventId, subjectNl, textNl, subjectEn, textEn } = typed
    const database = portal.db.drizzle
    if (!(await mayRunEvent(database, { eventId, staff }))) return refused('event-unknown')
    const read = readMessage({
      nl: { subject: subjectNl, text: textNl },
      en: { subject: subjectEn, text: textEn },
    })
    if ('problem' in read) return refused(read.problem)
    const { message } = read
    const counts = await countReaders(database, eventId, message)
    const signature = signatureOf(counts, message)
    if (typed.step === 'confirm' && typed.signature === signature) {
      const queued = await queueEventMessage(portal, {
        ...{ eventId, message, once: typed.once, staff },
        now: new Date(),
      })
      if (!queued.ok) return queued
      redirect(`${partAddress(eventId, 'registrations')}?done=message`)
    }
    if (counts.nl + counts.en === 0) return refused('nobody-registered')
    const words = MESSAGE_WORDS[typed.locale]
    const sentence = filledIn(words.review, {
      count: String(counts.nl + counts.en),
      nl: String(counts.nl),
      en: String(counts.en),
    })
    return ok({
      sentences: [
        sentence,
        ...LOCALES.flatMap((locale) => {
          const written = message[locale]
          if (!written) return []
          return [filledIn(words.subjectLine, { subject: written.subject }), ...written.text.split(/\n+/)]
        }),
      ],
      signature,
      typed: { subjectNl, textNl, subjectEn, textEn },
      hasChanged: typed.step === 'confirm',
    })
  },
  { giveBack: ['subjectNl', 'textNl', 'subjectEn', 'textEn'] },
)

/** How many get it in which language, which is not always the one they read. */
async function countReaders(
  database: Parameters<typeof countRecipients>[0],
  eventId: number,
  message: EventMessage,
) {
  const readers = await countRecipients(database, eventId)
  const counts = { nl: 0, en: 0 }
  for (const locale of LOCALES) counts[messageFor(locale, message)?.lang ?? locale] += readers[locale]
  return counts
}

const signatureOf = (counts: { nl: number; en: number }, message: EventMessage): string =>
  createHash('sha256')
    .update(JSON.stringify([counts, message]))
    .digest('base64url')
