import type { UIFieldServerProps } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { dayInWords } from '@/kernel/day-in-words'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { libraryCardRight } from '../library-card-right'

const WORDS = {
  nl: {
    until: 'Betalend lid tot en met {date}: de kaart is gratis.',
    forLife: 'Betalend lid voor het leven: de kaart is gratis.',
    not: 'Nu geen betalend lid: de kaart kan niet gratis geactiveerd worden.',
  },
  en: {
    until: 'Paying member through {date}: the card is free.',
    forLife: 'Paying member for life: the card is free.',
    not: 'Not a paying member now: the card cannot be activated free of charge.',
  },
} as const

/** Beside an open request: whether this person is entitled today. */
export async function CardEntitlement({ id, data, req }: UIFieldServerProps) {
  const isOpen = data.state === 'requested' || data.state === 'ready'
  if (typeof id !== 'number' || !isOpen || !hasRole(staffOf(req), 'office', 'library')) return null
  const database = req.payload.db.drizzle
  // A library does not read who it is in the register, so the form does not know.
  const { rows } = await database.execute<{ alumnusId: number }>(
    sql`select alumnus_id as "alumnusId" from library_card_requests where id = ${id}`,
  )
  if (!rows[0]) return null
  const right = await libraryCardRight(database, { alumnusId: rows[0].alumnusId, now: new Date() })
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = WORDS[language]
  if (!right.isEntitled) return <p className="banner banner--type-error">{words.not}</p>
  const { until } = right
  return (
    <p className="banner banner--type-success">
      {until === null
        ? words.forLife
        : words.until.replace('{date}', dayInWords(new Date(`${until}T12:00:00Z`), language))}
    </p>
  )
}
