import { getTranslations } from 'next-intl/server'
import type { ComponentProps, ReactNode } from 'react'
import type { Locale } from '@/kernel/locale'
import { dayInWords } from '@/kernel/day-in-words'
import { Link } from '@/platform/i18n/navigation'
import { isRoom } from '@/platform/i18n/pathnames'
import { Tag } from '@/ui/tag'
import { markedParts } from '../domain/marked-parts'
import { shownExcerpt } from '../domain/shown-excerpt'
import type { SearchResult } from '../queries/search-public-site'

type SearchResultsProps = {
  readonly results: readonly SearchResult[]
  /** The words to mark. */
  readonly words: readonly string[]
  readonly locale: Locale
  readonly now: Date
}

/** What was found, best first: its kind, its title, and where the words stand in it. */
export function SearchResults({ results, words, locale, now }: SearchResultsProps) {
  return (
    <ol className="border-line border-t">
      {results.map((result) => (
        <Result key={`${result.kind}-${result.id}`} result={result} words={words} locale={locale} now={now} />
      ))}
    </ol>
  )
}

type ResultProps = Omit<SearchResultsProps, 'results'> & { readonly result: SearchResult }

async function Result({ result, words, locale, now }: ResultProps) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const lang = result.locale === locale ? undefined : result.locale
  const excerpt = shownExcerpt(result.excerpt)
  return (
    <li className="group relative grid gap-1.5 border-line border-b py-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted text-sm">
        <span className="font-semibold text-brand">{t(`one.${result.kind}`)}</span>
        {result.event && <EventFacts event={result.event} locale={locale} now={now} />}
      </p>
      <h2 className="text-lg leading-snug" lang={lang}>
        <Link
          href={hrefOf(result)}
          className="text-ink no-underline decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:text-brand group-hover:underline"
        >
          <Marked text={result.title} words={words} />
        </Link>
      </h2>
      {excerpt && (
        <p className="max-w-measure text-ink-muted text-sm" lang={lang}>
          <Marked text={excerpt} words={words} />
        </p>
      )}
    </li>
  )
}

type EventFactsProps = {
  readonly event: NonNullable<SearchResult['event']>
  readonly locale: Locale
  readonly now: Date
}

async function EventFacts({ event, locale, now }: EventFactsProps) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const date = dayInWords(new Date(event.startsAt), locale, { timeZone: event.timeZone })
  const town = event.venue.kind === 'place' ? event.venue.town : ''
  const isPast = new Date(event.endsAt) <= now
  return (
    <>
      <span>{[date, town].filter(Boolean).join(' · ')}</span>
      {event.state === 'cancelled' && (
        <Tag tone="danger" icon="close">
          {t('cancelled')}
        </Tag>
      )}
      {event.state !== 'cancelled' && isPast && <Tag>{t('past')}</Tag>}
    </>
  )
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }): ReactNode {
  return markedParts(text, words).map((part, index) =>
    part.marked ? (
      <mark key={index} className="rounded-sm bg-warning-tint px-0.5 text-inherit">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}

function hrefOf({ kind, slug, purpose }: SearchResult): ComponentProps<typeof Link>['href'] {
  const params = { slug }
  const room = `/${purpose}`
  if (purpose && isRoom(room)) return room
  switch (kind) {
    case 'faq':
      return { pathname: '/faq/[slug]', params }
    case 'events':
      return { pathname: '/events/[slug]', params }
    case 'chapters':
      return { pathname: '/chapters/[slug]', params }
    case 'pages':
      return { pathname: '/[slug]', params }
  }
}
