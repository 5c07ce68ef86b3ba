import { type EventDetails, findEvent } from '@/features/events/queries/find-event'
import type { Organised } from '@/features/events/queries/organised-event'
import type { Locale } from '@/kernel/locale'
import { withOrganisers } from '@/use-cases/name-organisers/queries/with-organisers'

/** The public event at this address with who organises it, or null. */
export async function findOrganisedEvent(address: {
  readonly slug: string
  readonly locale: Locale
}): Promise<Organised<EventDetails> | null> {
  const event = await findEvent(address)
  if (!event) return null
  const [organised] = await withOrganisers([event], address)
  return organised ?? null
}
