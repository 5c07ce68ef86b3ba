import { describe, expect, it } from 'vitest'
import { plainTextOf } from './plain-text'

const text = (words: string) => ({ type: 'text', text: words })

describe('the plain text of a stored text', () => {
  it('puts paragraphs and list items on lines of their own', () => {
    const children = [
      {
        type: 'paragraph',
        children: [text('Je nummer is '), { type: 'link', children: [text('Q1234567')] }, text('.')],
      },
      {
        type: 'list',
        children: [
          { type: 'listitem', children: [text('op je kaart')] },
          { type: 'listitem', children: [text('op een brief')] },
        ],
      },
    ]
    expect(plainTextOf({ root: { children } })).toBe('Je nummer is Q1234567.\nop je kaart\nop een brief')
  })

  it('is empty for a text without words', () => {
    expect(plainTextOf({ root: { children: [{ type: 'paragraph', children: [] }] } })).toBe('')
  })
})
