import type { ShownText } from '@/kernel/locale'
import type { EventListing } from './event-listing'

/** A chapter as an event names it; `slug` is the last part of the chapter's address. */
export type Organiser = { readonly name: ShownText; readonly slug: string }

/** An event with its organisers filled in, which only a use case can do: chapters are another feature. */
export type Organised<E extends EventListing = EventListing> = E & {
  readonly organisers: readonly Organiser[]
}
