import type { AdminViewServerProps } from 'payload'
import { dayOf } from '@/features/events/domain/event-time'
import { nextYearSameWeekday } from '@/features/events/domain/moved-days'
import { ReviewedForm } from '@/use-cases/keep-members/components/reviewed-form'
import { duplicateEventAction } from '../actions'
import { EventFrame, type EventScreen } from './event-frame'

/** Last year's event again: a draft on another day, with everything that was set up for it. */
export const DuplicateView = (view: AdminViewServerProps) => (
  <EventFrame view={view} part="duplicate">
    {(screen) => <Duplicate {...screen} />}
  </EventFrame>
)

function Duplicate({ event, words, language }: EventScreen) {
  if (!event.startsAt) return <p>{words.duplicateNoTime}</p>
  const proposed = nextYearSameWeekday(dayOf(event, event.startsAt))
  return (
    <>
      <p>{words.duplicateLead}</p>
      <ReviewedForm
        action={duplicateEventAction}
        hidden={{ locale: language, event: String(event.id) }}
        words={{ ...words.form, confirm: words.duplicateConfirm }}
        fields={[
          {
            kind: 'date',
            name: 'day',
            label: words.duplicateDay,
            help: words.duplicateDayHelp,
            initially: proposed,
          },
        ]}
      />
    </>
  )
}
