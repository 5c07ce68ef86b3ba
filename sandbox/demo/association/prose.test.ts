import { describe, expect, it } from 'vitest'
import { prose } from './prose'

describe('prose', () => {
  it('joins the lines of a paragraph and keeps paragraphs apart', () => {
    expect(prose`
      One sentence over
      two lines.

      Another paragraph.
    `).toBe('One sentence over two lines.\n\nAnother paragraph.')
  })

  it('keeps each item of a list on its own line, however long', () => {
    expect(prose`
      - first item
        that goes on
      - second item
    `).toBe('- first item that goes on\n- second item')
  })
})
