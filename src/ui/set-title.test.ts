import { describe, expect, it } from 'vitest'
import { setTitle } from './set-title'

const SPACE = { width: 344, maxLines: 3, sizes: [44, 33, 22] }

describe('a title set for a drawing', () => {
  it('takes the largest size at which it fits', () => {
    expect(setTitle('Quiz', SPACE)).toEqual({ fontSize: 44, lines: ['Quiz'] })
    expect(setTitle('Kerstmarkt en stadswandeling', SPACE)).toEqual({
      fontSize: 44,
      lines: ['Kerstmarkt en', 'stadswandeling'],
    })
  })

  it('grows smaller for a long word rather than break it', () => {
    expect(setTitle('Rondleiding in de universiteitsbibliotheek', SPACE)).toEqual({
      fontSize: 22,
      lines: ['Rondleiding in de', 'universiteitsbibliotheek'],
    })
  })

  it('ends in an ellipsis when it is too long for the smallest size', () => {
    const { fontSize, lines } = setTitle('Een avond over bruggen, tunnels en wegen. '.repeat(4), SPACE)
    expect(fontSize).toBe(22)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('cuts a single word that no size can hold', () => {
    expect(setTitle('Hottentottententententoonstellingsbezoek', SPACE).lines).toEqual([
      'Hottentottententententoonstel…',
    ])
  })
})
