import { isCivilDate } from '@/kernel/written-date'

/** How somebody can stand at a chapter who ever was a member of it. */
export const MEMBER_STATES = ['paying', 'in-grace', 'upcoming', 'lapsed'] as const
export type MemberState = (typeof MEMBER_STATES)[number]

/** Which members are asked for. */
export type MembersQuestion = {
  readonly chapterId: number | null
  readonly state: MemberState | null
  /** The day on which they are looked at, YYYY-MM-DD. */
  readonly day: string
  /** A number, or part of a name; empty for everybody. */
  readonly words: string
  /** From 1. */
  readonly page: number
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the question from an address; what makes no sense there is as if it had not been asked. */
export function readMembersQuestion(asked: Asked, { today }: { readonly today: string }): MembersQuestion {
  const text = (name: string) => {
    const value = asked[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const day = text('day')
  return {
    chapterId: wholeNumber(text('chapter')),
    state: MEMBER_STATES.find((state) => state === text('state')) ?? null,
    day: isCivilDate(day) ? day : today,
    words: text('q').slice(0, 100),
    page: wholeNumber(text('page')) ?? 1,
  }
}

/** The address that asks a question, as `readMembersQuestion` reads it. */
export function membersAddress(
  { chapterId, state, day, words, page }: MembersQuestion,
  { today, path = '/admin/members' }: { readonly today: string; readonly path?: string },
): string {
  const query = new URLSearchParams()
  if (chapterId !== null) query.set('chapter', String(chapterId))
  if (state) query.set('state', state)
  if (day !== today) query.set('day', day)
  if (words) query.set('q', words)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${path}?${query}` : path
}

function wholeNumber(text: string): number | null {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  return number > 0 ? number : null
}
