import { type EventDetails, findEvent } from '@/features/events/queries/find-event'
import type { Organised } from '@/features/events/queries/organised-event'
import type { Locale } from '@/kernel/locale'
import type { Reader } from '@/platform/payload/reader'
import { withOrganisers } from '@/use-cases/name-organisers/queries/with-organisers'

/** The event at this address that the reader may see, with who organises it, or null. */
export async function findOrganisedEvent(
  address: { readonly slug: string; readonly locale: Locale },
  reader: Reader,
): Promise<Organised<EventDetails> | null> {
  const event = await findEvent(address, reader)
  if (!event) return null
  const [organised] = await withOrganisers([event], address)
  return organised ?? null
}
