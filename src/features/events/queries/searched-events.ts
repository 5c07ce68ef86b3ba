import type { SearchRead } from '../domain/event-search'
import type { Organised } from './organised-event'

/** A page of the calendar as it was asked for, and how the question was understood. */
export type SearchedEvents = SearchRead & {
  readonly events: readonly Organised[]
  readonly total: number
  readonly pages: number
}
