import { describe, expect, it } from 'vitest'
import { byKind } from './chapter-groups'
import { CHAPTER_KINDS } from './chapter-kinds'

const chapter = (kind: (typeof CHAPTER_KINDS)[number], name = '') => ({ kind, name })

describe('chapters by kind', () => {
  it('stand in the order of the page, and in the order given within a kind', () => {
    const [umbrella, antwerp, brussels, law] = [
      chapter('umbrella'),
      chapter('regional', 'Antwerpen'),
      chapter('regional', 'Brussel'),
      chapter('faculty'),
    ]
    expect(byKind([umbrella, antwerp, brussels, law])).toEqual([
      { kind: 'faculty', chapters: [law] },
      { kind: 'regional', chapters: [antwerp, brussels] },
      { kind: 'umbrella', chapters: [umbrella] },
    ])
  })

  it('leave no kind out', () => {
    const kinds = byKind(CHAPTER_KINDS.map((kind) => chapter(kind))).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(CHAPTER_KINDS.toSorted())
  })
})
