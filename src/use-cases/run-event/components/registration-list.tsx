import {
  LISTED_STATES,
  type RegistrationsQuestion,
  registrationsAddress,
} from '@/features/events/domain/registrations-question'
import {
  type ListedRegistration,
  REGISTRATIONS_A_PAGE,
  type RegistrationsPage,
} from '@/features/events/queries/list-registrations'
import { textFor } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { filledIn } from '@/use-cases/keep-members/member-words'
import { EVENT_FILES, fileAddress, partAddress } from '../event-parts'
import type { LiveWords } from '../live-words'
import { momentInWords } from '../moment-in-words'

type Props = {
  readonly found: RegistrationsPage
  readonly question: RegistrationsQuestion
  readonly eventId: number
  readonly words: LiveWords
  readonly language: 'nl' | 'en'
}

/** Who registered, a page at a time, with the way to all of them as a file. */
export function RegistrationList({ found, question, eventId, words, language }: Props) {
  const here = partAddress(eventId, 'registrations')
  const { listColumns: columns } = words
  return (
    <section aria-labelledby="registrations" className="event-desk__list">
      <h2 id="registrations">{words.list}</h2>
      <form method="get" action={here} role="search" className="members__filter">
        {question.state && <input type="hidden" name="state" value={question.state} />}
        <label>
          {words.search}
          <input type="search" name="q" defaultValue={question.words} autoComplete="off" />
        </label>
        <button type="submit">{words.show}</button>
      </form>
      <States found={found} question={question} here={here} words={words} />
      <div className="event-desk__files">
        {EVENT_FILES.map((file) => (
          <a
            key={file}
            className="members__download"
            href={fileAddress(
              eventId,
              file,
              file.startsWith('registrations') ? registrationsAddress({ ...question, page: 1 }) : '',
            )}
            download
          >
            {words.files[file]}
          </a>
        ))}
      </div>
      <p className="members__help">{words.filesLead}</p>
      {found.registrations.length === 0 ? (
        <p role="status">{words.none}</p>
      ) : (
        <>
          <p role="status">{words.found.replace('{count}', String(found.total))}</p>
          <div className="members__scroll" tabIndex={0} role="group" aria-labelledby="registrations">
            <table>
              <thead>
                <tr>
                  <th scope="col">{columns.name}</th>
                  <th scope="col">{columns.tickets}</th>
                  <th scope="col">{columns.state}</th>
                  <th scope="col">{columns.amount}</th>
                  <th scope="col">{columns.since}</th>
                </tr>
              </thead>
              <tbody>
                {found.registrations.map((registration) => (
                  <Row key={registration.id} registration={registration} words={words} language={language} />
                ))}
              </tbody>
            </table>
          </div>
          <Pages found={found} question={question} here={here} words={words} />
        </>
      )}
    </section>
  )
}

type PartProps = Pick<Props, 'found' | 'question' | 'words'> & { readonly here: string }

function States({ found, question, here, words }: PartProps) {
  const all = Object.values(found.counts).reduce((sum, count) => sum + count, 0)
  return (
    <ul className="members__states">
      {[null, ...LISTED_STATES].map((state) => (
        <li key={state ?? 'all'}>
          <a
            href={`${here}${registrationsAddress({ ...question, state, page: 1 })}`}
            aria-current={question.state === state ? 'true' : undefined}
          >
            {state ? words.states[state] : words.all} <strong>{state ? found.counts[state] : all}</strong>
          </a>
        </li>
      ))}
    </ul>
  )
}

type RowProps = {
  readonly registration: ListedRegistration
  readonly words: LiveWords
  readonly language: 'nl' | 'en'
}

function Row({ registration, words, language }: RowProps) {
  const { code, name, email, alumnusId, state, totalCents, refundedCents, tickets, since } = registration
  return (
    <tr>
      <th scope="row">
        {name}
        {alumnusId === null && <small> {words.guest}</small>}
        <br />
        <small>
          {email} · {code}
        </small>
      </th>
      <td>
        {tickets.map(({ name: type, count }) => `${count} × ${textFor(language, type).text}`).join(', ')}
      </td>
      <td>
        <span className={`members__state event-desk__state--${state}`}>{words.states[state]}</span>
      </td>
      <td>
        {moneyInWords(totalCents, language)}
        {refundedCents > 0 && (
          <>
            <br />
            <small>{words.backOf.replace('{amount}', moneyInWords(refundedCents, language))}</small>
          </>
        )}
      </td>
      <td>{momentInWords(since, language)}</td>
    </tr>
  )
}

function Pages({ found, question, here, words }: PartProps) {
  const pages = Math.ceil(found.total / REGISTRATIONS_A_PAGE)
  if (pages < 2) return null
  const { page } = question
  const to = (other: number) => `${here}${registrationsAddress({ ...question, page: other })}`
  const label = filledIn(words.page, { page: String(page), pages: String(pages) })
  return (
    <nav className="members__pages" aria-label={label}>
      {page > 1 && <a href={to(page - 1)}>{words.previous}</a>}
      <span>{label}</span>
      {page < pages && <a href={to(page + 1)}>{words.next}</a>}
    </nav>
  )
}
