import { civilDayInWords } from '../days-in-words'
import { type MembersQuestion, membersAddress } from '../domain/members-question'
import { filledIn, type MemberWords, STATE_WORDS } from '../member-words'
import { type ListedMember, MEMBERS_A_PAGE, type MembersPage } from '../queries/list-members'

type Props = {
  readonly found: MembersPage
  readonly question: MembersQuestion
  readonly today: string
  readonly words: MemberWords
  readonly language: 'nl' | 'en'
}

/** One page of members, with the way to the others and to all of them as a file. */
export function MemberTable({ found, question, today, words, language }: Props) {
  const { columns } = words
  if (found.members.length === 0) {
    return (
      <div role="status">
        <p>{words.none}</p>
        <p>{words.findPerson}</p>
      </div>
    )
  }
  const shown = filledIn(words.found, { count: String(found.total) })
  return (
    <>
      <div className="members__above">
        <p role="status">{shown}</p>
        <a
          className="members__download"
          href={membersAddress({ ...question, page: 1 }, { today, path: '/api/payload/members.csv' })}
          download
        >
          {words.download}
        </a>
      </div>
      <div className="members__scroll" tabIndex={0} role="region" aria-label={words.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.chapter}</th>
              <th scope="col">{columns.plan}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {found.members.map((member) => (
              <tr key={`${member.alumnusId} ${member.chapterId}`}>
                <th scope="row">
                  <a href={`/admin/members/${member.alumnusId}`}>{member.name}</a>
                </th>
                <td>{member.number}</td>
                <td>{member.chapter}</td>
                <td>{member.plan}</td>
                <td>
                  <span className={`members__state members__state--${member.state}`}>
                    {standingInWords(member, { words, language })}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages found={found} question={question} today={today} words={words} />
    </>
  )
}

function Pages({ found, question, today, words }: Omit<Props, 'language'>) {
  const pages = Math.ceil(found.total / MEMBERS_A_PAGE)
  if (pages < 2) return null
  const { page } = question
  const to = (other: number) => membersAddress({ ...question, page: other }, { today })
  const label = filledIn(words.page, { page: String(page), pages: String(pages) })
  return (
    <nav className="members__pages" aria-label={label}>
      {page > 1 && <a href={to(page - 1)}>{words.previous}</a>}
      <span>{label}</span>
      {page < pages && <a href={to(page + 1)}>{words.next}</a>}
    </nav>
  )
}

function standingInWords(
  { state, until, since }: ListedMember,
  { words, language }: Pick<Props, 'words' | 'language'>,
): string {
  const shown = STATE_WORDS[language][state]
  if (state === 'upcoming')
    return filledIn(words.from, { day: since ? civilDayInWords(since, language) : '' })
  if (state === 'lapsed')
    return filledIn(words.since, { state: shown, day: since ? civilDayInWords(since, language) : '' })
  if (until === null) return filledIn(words.forLife, { state: shown })
  return filledIn(words.until, { state: shown, day: civilDayInWords(until, language) })
}
