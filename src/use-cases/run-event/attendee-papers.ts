import { createElement } from 'react'
import { Badges } from '@/features/events/documents/badges'
import { SignInSheet } from '@/features/events/documents/sign-in-sheet'
import { whenOf } from '@/features/events/domain/event-time'
import { findSale } from '@/features/events/queries/find-sale'
import { listAttendees } from '@/features/events/queries/list-attendees'
import { textFor } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import { renderPdf } from '@/platform/pdf/render-pdf'
import { FILE_WORDS } from './words-for-files'

type Asking = { readonly eventId: number; readonly language: 'nl' | 'en'; readonly now: Date }

/** A name badge for everybody who comes; null when the event is not sold. */
export async function drawBadges(
  database: Database,
  asking: Asking,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const papers = await papersOf(database, asking)
  if (!papers) return null
  const { language, title, people } = papers
  return renderPdf(
    createElement(Badges, {
      language,
      title: `${FILE_WORDS[language].badges}: ${title}`,
      event: title,
      badges: people,
    }),
  )
}

/** The list that people sign as they come in. */
export async function drawSignInSheet(
  database: Database,
  asking: Asking,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const papers = await papersOf(database, asking)
  if (!papers) return null
  const { language, title, when, people } = papers
  const words = FILE_WORDS[language]
  return renderPdf(
    createElement(SignInSheet, {
      language,
      title: `${words.signIn}: ${title}`,
      event: title,
      when,
      columns: words.signInColumns,
      empty: words.nobody,
      rows: people,
      page: words.page,
    }),
  )
}

async function papersOf(database: Database, { eventId, language, now }: Asking) {
  const question = { words: '', state: 'confirmed', page: 1 } as const
  const [attendees, sale] = await Promise.all([
    listAttendees(database, { eventId, question, now }),
    findSale(database, eventId),
  ])
  if (!sale) return null
  const when = whenOf(sale, language)
  const people = attendees
    .filter(({ ticketState }) => ticketState === 'confirmed')
    .map(({ attendeeName, bookerName, ticketType, code }) => ({
      name: attendeeName || bookerName,
      kind: textFor(language, ticketType).text,
      code,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
  return {
    language,
    title: textFor(language, sale.title).text,
    when: `${when.date}, ${when.time}`,
    people,
    // Whose names stand on it.
    alumni: [...new Set(attendees.flatMap(({ alumnusId }) => alumnusId ?? []))],
  }
}
