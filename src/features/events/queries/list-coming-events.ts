import type { Locale } from '@/kernel/locale'
import { type EventsFound, readEvents } from './read-events'

/** Public events that have not ended at `now`, the soonest first; `total` counts those beyond `limit` too. */
export const listComingEvents = ({
  locale,
  now,
  limit,
}: {
  readonly locale: Locale
  readonly now: Date
  readonly limit: number
}): Promise<EventsFound> =>
  readEvents({
    locale,
    where: { endsAt: { greater_than: now.toISOString() } },
    order: 'soonest-first',
    limit,
  })
