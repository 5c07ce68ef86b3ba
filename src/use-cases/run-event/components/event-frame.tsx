import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { doorPath } from '@/features/events/domain/registration-paths'
import { findDoorSlugs } from '@/features/events/queries/find-door-slugs'
import { type DraftedEvent, findDraftedEvent } from '@/features/events/queries/find-drafted-event'
import { type LocalizedText, textFor } from '@/kernel/locale'
import { type StaffMember, staffOf } from '@/platform/auth/staff-access'
import { DeskFrame } from '@/use-cases/keep-members/components/desk-frame'
import { EVENT_PARTS, type EventPart, partAddress } from '../event-parts'
import { DESK_WORDS, type DeskWords } from '../desk-words'
import './event-desk.css'

export type EventScreen = {
  readonly event: DraftedEvent
  readonly staff: StaffMember
  readonly words: DeskWords
  readonly language: 'nl' | 'en'
  readonly view: AdminViewServerProps
}

type Props = {
  readonly view: AdminViewServerProps
  readonly part: EventPart
  readonly children: (screen: EventScreen) => ReactNode
}

/** A screen about one event, for who runs it; whoever does not gets the same answer as when there is no such event. */
export async function EventFrame({ view, part, children }: Props) {
  const { req } = view.initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = DESK_WORDS[language]
  const staff = staffOf(req)
  const event = await findDraftedEvent(req.payload, { id: eventIdIn(view.params?.segments), staff })
  if (!event || !staff) {
    return (
      <DeskFrame view={view} title={words.title}>
        <p>{words.notYours}</p>
        <p>
          <Link href="/admin/collections/events">{words.toEvents}</Link>
        </p>
      </DeskFrame>
    )
  }
  return (
    <DeskFrame view={view} title={textFor(language, event.title).text || words.untitled}>
      <EventParts
        event={event}
        part={part}
        words={words}
        language={language}
        door={await findDoorSlugs(req.payload.db.drizzle, event.id)}
      />
      {children({ event, staff, words, language, view })}
    </DeskFrame>
  )
}

function EventParts({
  event: { id },
  part,
  words,
  language,
  door,
}: Pick<EventScreen, 'event' | 'words' | 'language'> & {
  readonly part: EventPart
  /** Null as long as nobody can come. */
  readonly door: LocalizedText | null
}) {
  return (
    <nav className="event-desk__parts" aria-label={words.title}>
      <a href={`/admin/collections/events/${id}`}>{words.toEvent}</a>
      {EVENT_PARTS.map((each) => (
        <a key={each} href={partAddress(id, each)} aria-current={each === part ? 'page' : undefined}>
          {words.parts[each]}
        </a>
      ))}
      {door ? (
        <a href={doorPath(language, textFor(language, door).text)}>{words.door}</a>
      ) : (
        <span className="event-desk__no-door">{words.noDoor}</span>
      )}
    </nav>
  )
}

/** Zero, which no event has, when it is no number. */
const eventIdIn = (segments: unknown): number => {
  const id = Number(Array.isArray(segments) ? segments[1] : undefined)
  return Number.isSafeInteger(id) && id > 0 ? id : 0
}
