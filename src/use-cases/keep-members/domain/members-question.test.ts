import { describe, expect, it } from 'vitest'
import { membersAddress, readMembersQuestion } from './members-question'

const today = '2026-11-28'
const ALL = { chapterId: null, state: null, day: today, words: '', page: 1 }

describe('which members are asked for', () => {
  it.each([
    [{}, ALL],
    [
      { chapter: '7', state: 'lapsed', day: '2025-12-31', q: ' An ', page: '3' },
      { chapterId: 7, state: 'lapsed', day: '2025-12-31', words: 'An', page: 3 },
    ],
    [{ chapter: '7 or 1=1', state: 'rich', day: '2026-02-30', page: '-1' }, ALL],
    [{ chapter: ['1', '2'], q: undefined }, ALL],
  ])('as %o', (asked, expected) => {
    expect(readMembersQuestion(asked, { today })).toEqual(expected)
  })

  it.each([
    [ALL, '/admin/members'],
    [
      { chapterId: 7, state: 'lapsed', day: '2025-12-31', words: 'An & co', page: 3 },
      '/admin/members?chapter=7&state=lapsed&day=2025-12-31&q=An+%26+co&page=3',
    ],
  ] as const)('is an address that reads the same again', (question, address) => {
    expect(membersAddress(question, { today })).toBe(address)
    const read = Object.fromEntries(new URL(address, 'http://x').searchParams)
    expect(readMembersQuestion(read, { today })).toEqual(question)
  })
})
