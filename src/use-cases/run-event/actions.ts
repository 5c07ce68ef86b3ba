'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { duplicateEvent } from '@/features/events/commands/duplicate-event'
import { dayOf, whenOf } from '@/features/events/domain/event-time'
import { daysBetween, moveBy } from '@/features/events/domain/moved-days'
import { findDraftedEvent } from '@/features/events/queries/find-drafted-event'
import { LOCALES, textFor } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { isCivilDate } from '@/kernel/written-date'
import { staffAction } from '@/platform/actions/staff-action'
import { getPortal } from '@/platform/database/get-portal'
import type { Review } from '@/use-cases/keep-members/actions'
import { filledIn } from '@/use-cases/keep-members/member-words'
import { counted, DESK_WORDS } from './desk-words'

const id = z.coerce.number().int().positive().max(2_147_483_647)
const step = z.enum(['review', 'confirm'])
const signature = z.string()
const locale = z.enum(LOCALES)

const duplicateForm = z.object({
  ...{ locale, signature, step, event: id },
  day: z.string().refine(isCivilDate, 'not-a-day'),
})

export const duplicateEventAction = staffAction(
  ['office', 'chapter-officer'],
  duplicateForm,
  async (form, staff): Promise<Result<Review, string>> => {
    const portal = await getPortal()
    const event = await findDraftedEvent(portal, { id: form.event, staff })
    if (!event) return refused('event-unknown')
    if (event.startsAt === null || event.endsAt === null) return refused('no-time')
    if (form.step === 'confirm' && form.signature === form.day) {
      const made = await duplicateEvent(portal, { eventId: event.id, onDay: form.day, staff })
      if (!made.ok) return made
      redirect(`/admin/collections/events/${made.value}`)
    }
    const words = DESK_WORDS[form.locale]
    const { timeZone } = event
    const move = moveBy(daysBetween(dayOf(event, event.startsAt), form.day), timeZone)
    const when = whenOf(
      { startsAt: move.moment(event.startsAt), endsAt: move.moment(event.endsAt), timeZone },
      form.locale,
    )
    const sentence = filledIn(words.duplicateReview, {
      title: textFor(form.locale, event.title).text,
      when: `${when.date}, ${when.time}`,
      types: counted(words.counted.types, event.types.length),
      quotas: counted(words.counted.quotas, event.quotas.length),
      questions: counted(words.counted.questions, event.questions.length),
    })
    return ok({
      sentences: [sentence],
      signature: form.day,
      typed: { day: form.day },
      hasChanged: form.step === 'confirm',
    })
  },
  { giveBack: ['day'] },
)
