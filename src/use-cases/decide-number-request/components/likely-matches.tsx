import type { UIFieldServerProps } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { type LikelyMatch, listLikelyMatches } from '../queries/list-likely-matches'
import { ChooseMatch } from './choose-match'
import { MATCH_WORDS } from './match-words'
import './likely-matches.css'

/** Beside an open request: the people of the register it may be about, and why. */
export async function LikelyMatches({ id, data, req }: UIFieldServerProps) {
  if (typeof id !== 'number' || data.kind !== 'number' || !hasRole(staffOf(req), 'office')) return null
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = MATCH_WORDS[language]
  const toChoose = { choose: words.choose, chosen: words.chosen, done: words.done }
  const isOpen = data.state === 'open'
  const matches = isOpen ? await listLikelyMatches(req.payload, id) : []
  return (
    <section className="likely-matches" aria-labelledby="likely-matches">
      <h2 id="likely-matches">{words.title}</h2>
      {!isOpen && <p>{words.linked}</p>}
      {isOpen && matches.length === 0 && <p>{words.none}</p>}
      <ul>
        {matches.map((match) => (
          <li key={match.id}>
            <Person match={match} language={language} />
            {!match.deceased && <ChooseMatch id={match.id} words={toChoose} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Person({ match, language }: { readonly match: LikelyMatch; readonly language: 'nl' | 'en' }) {
  const words = MATCH_WORDS[language]
  const { id, number, name, birthDate, deceased, isActive, emails, diplomas, reasons } = match
  const born = birthDate ? `${words.born} ${birthDate.split('-').reverse().join('/')}` : null
  const state = deceased ? words.deceased : isActive ? words.active : words.notActive
  return (
    <div>
      <p>
        <a href={`/admin/collections/alumni/${id}`} target="_blank" rel="noreferrer">
          {name}
        </a>{' '}
        {number}
      </p>
      <p>{[born, ...diplomas].filter(Boolean).join(' · ')}</p>
      <p>{[emails.length > 0 ? emails.join(', ') : words.noEmail, state].join(' · ')}</p>
      <p className="likely-matches__reasons">{reasons.map((reason) => words.reasons[reason]).join(', ')}</p>
    </div>
  )
}
