import { MEMBER_STATES, type MembersQuestion, membersAddress } from '../domain/members-question'
import { type MemberWords, STATE_WORDS } from '../member-words'
import type { MembersPage } from '../queries/list-members'

type Props = {
  readonly question: MembersQuestion
  readonly counts: MembersPage['counts']
  readonly chapters: readonly { readonly id: number; readonly name: string }[]
  readonly today: string
  readonly words: MemberWords
  readonly language: 'nl' | 'en'
}

/** Whom the list is about: chapter, day and words in a form, the states as links with how many there are. */
export function MembersFilter({ question, counts, chapters, today, words, language }: Props) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const states = [null, ...MEMBER_STATES] as const
  return (
    <>
      <form method="get" action="/admin/members" role="search" className="members__filter">
        {question.state && <input type="hidden" name="state" value={question.state} />}
        <label>
          {words.search}
          <input type="search" name="q" defaultValue={question.words} autoComplete="off" />
        </label>
        <label>
          {words.chapter}
          <select name="chapter" defaultValue={question.chapterId ?? ''}>
            <option value="">{words.allChapters}</option>
            {chapters.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.day}
          <input type="date" name="day" defaultValue={question.day} />
        </label>
        <button type="submit">{words.show}</button>
      </form>
      <ul className="members__states">
        {states.map((state) => (
          <li key={state ?? 'all'}>
            <a
              href={membersAddress({ ...question, state, page: 1 }, { today })}
              aria-current={question.state === state ? 'true' : undefined}
            >
              {state ? STATE_WORDS[language][state] : words.all}{' '}
              <strong>{state ? counts[state] : all}</strong>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
