import { sql } from '@payloadcms/db-postgres'
import type { Payload, UIFieldServerProps } from 'payload'
import { dayInWords } from '@/kernel/day-in-words'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { LETTER_WORDS } from './letter-words'
import { PrintLetter } from './print-letter'

/** For the Office, beside a person who lives: makes the letter with a code for who has no e-mail address. */
export async function LetterPanel({ id, data, req }: UIFieldServerProps) {
  if (typeof id !== 'number' || data.deceased || !hasRole(staffOf(req), 'office')) return null
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = LETTER_WORDS[language]
  const until = await underWayUntil(req.payload, id)
  const hasEmail = Array.isArray(data.emails) && data.emails.length > 0
  return (
    <section aria-labelledby="letter-panel" className="letter-panel">
      <h3 id="letter-panel">{words.title}</h3>
      <p>{hasEmail ? words.hasEmail : words.explanation}</p>
      {until && <p>{words.again.replace('{until}', dayInWords(lastMoment(until), language))}</p>}
      <PrintLetter id={id} words={words} />
    </section>
  )
}

/** The letter works to the end of a day: the day before the moment it ends. */
const lastMoment = (until: Date): Date => new Date(until.getTime() - 1)

async function underWayUntil(portal: Payload, id: number): Promise<Date | null> {
  const { rows } = await portal.db.drizzle.execute<{ expires_at: string }>(sql`
    select expires_at from access_codes
    where alumnus_id = ${id} and purpose = 'postal' and used_at is null and superseded_at is null
      and expires_at > now() and wrong_tries < 5`)
  return rows[0] ? new Date(rows[0].expires_at) : null
}
