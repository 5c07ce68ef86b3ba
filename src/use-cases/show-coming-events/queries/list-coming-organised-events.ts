import { listComingEvents } from '@/features/events/queries/list-coming-events'
import type { Organised } from '@/features/events/queries/organised-event'
import { withOrganisers } from '@/use-cases/name-organisers/queries/with-organisers'

/** `listComingEvents`, with who organises each. */
export async function listComingOrganisedEvents(
  wanted: Parameters<typeof listComingEvents>[0],
): Promise<{ readonly events: readonly Organised[]; readonly total: number }> {
  const { events, total } = await listComingEvents(wanted)
  return { events: await withOrganisers(events, { locale: wanted.locale }), total }
}
