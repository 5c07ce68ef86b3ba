import type { Locale } from '@/kernel/locale'
import { Picture } from '@/platform/payload/picture'
import { calendarSheet } from '../domain/event-time'
import type { EventDetails } from '../queries/find-event'
import { Figure } from '@/ui/figure'
import { Poster } from '@/ui/poster'

type EventPictureProps = {
  readonly locale: Locale
  readonly event: Pick<EventDetails, 'id' | 'picture' | 'title' | 'startsAt' | 'endsAt' | 'timeZone'>
}

/** The event's own picture, or else a poster set from its title and date. */
export function EventPicture({ locale, event }: EventPictureProps) {
  const { picture, title } = event
  if (!picture) {
    const { day, month } = calendarSheet(event, locale)
    return <Poster title={title.text} day={day} month={month} seed={`event-${event.id}`} shape="landscape" />
  }
  return (
    <Figure credit={picture.credit}>
      <Picture picture={picture} sizes="(min-width: 64rem) 46rem, 100vw" />
    </Figure>
  )
}
