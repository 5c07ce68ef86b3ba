import type { EventListing } from '@/features/events/queries/event-listing'
import { readEvents } from '@/features/events/queries/read-events'
import type { Locale } from '@/kernel/locale'
import { FINDABLE_KINDS, type FindableKind, type SearchQuestion } from '../domain/search-question'
import { type Finding, findByLikeness, findByWords } from './find-in-views'

/** Something found; of an event also when it is and whether it goes on. */
export type SearchResult = Finding & { readonly event?: EventListing }

export type SearchAnswer = {
  /** `alike`: nothing holds the words asked for, and these have names that resemble them. */
  readonly how: 'by-words' | 'alike'
  readonly results: readonly SearchResult[]
  /** How many there are in all and of each kind, before narrowing to one kind or to the first few. */
  readonly total: number
  readonly counts: Readonly<Record<FindableKind, number>>
}

/** More than this many findings tell nobody anything: the counts stop here. */
const MOST_COUNTED = 300
const MOST_SHOWN = 30
const MOST_ALIKE = 8

/** Searches everything public, best first. Events that are over come after all else, for one seldom looks back. */
export async function searchPublicSite({
  question: { words, only },
  locale,
  now,
}: {
  readonly question: SearchQuestion
  readonly locale: Locale
  readonly now: Date
}): Promise<SearchAnswer> {
  const findings = words.length > 0 ? await findByWords({ locale, words, limit: MOST_COUNTED }) : []
  const how = findings.length > 0 || words.length === 0 ? 'by-words' : 'alike'
  const candidates =
    how === 'by-words' ? findings : await findByLikeness({ locale, words, limit: MOST_ALIKE })
  const found = pastLast(await withEvents(candidates, locale), now)
  const wanted = found.filter(({ kind }) => only === null || kind === only)
  return { how, results: wanted.slice(0, MOST_SHOWN), total: found.length, counts: countsOf(found) }
}

/** Looks up the events among the findings as anyone may see them; one that is not among those is dropped. */
async function withEvents(findings: readonly Finding[], locale: Locale): Promise<readonly SearchResult[]> {
  const ids = findings.filter(({ kind }) => kind === 'events').map(({ id }) => id)
  if (ids.length === 0) return findings
  const { events } = await readEvents({
    locale,
    where: { id: { in: ids } },
    order: 'soonest-first',
    limit: ids.length,
  })
  const byId = new Map(events.map((event) => [event.id, event]))
  return findings.flatMap((finding) => {
    if (finding.kind !== 'events') return [finding]
    const event = byId.get(finding.id)
    return event ? [{ ...finding, event }] : []
  })
}

function pastLast(results: readonly SearchResult[], now: Date): readonly SearchResult[] {
  const isPast = ({ event }: SearchResult) => event !== undefined && new Date(event.endsAt) <= now
  return [...results.filter((result) => !isPast(result)), ...results.filter(isPast)]
}

const countsOf = (results: readonly SearchResult[]): Readonly<Record<FindableKind, number>> => {
  const count = (wanted: FindableKind) => results.filter(({ kind }) => kind === wanted).length
  const [faq = 0, events = 0, chapters = 0, pages = 0] = FINDABLE_KINDS.map(count)
  return { faq, events, chapters, pages }
}
