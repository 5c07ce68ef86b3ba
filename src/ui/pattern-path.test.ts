import { describe, expect, it } from 'vitest'
import { type PatternMotif, patternPath } from './pattern-path'

const SIZE = { width: 400, height: 250 }
const MOTIFS: readonly PatternMotif[] = ['arches', 'waves', 'rings', 'pages', 'rays']

describe.each(MOTIFS)('the pattern of %s', (motif) => {
  it('is the same for the same seed and another for another', () => {
    const drawn = patternPath(motif, { ...SIZE, seed: 'nieuwjaarslezing' })
    expect(patternPath(motif, { ...SIZE, seed: 'nieuwjaarslezing' })).toBe(drawn)
    expect(patternPath(motif, { ...SIZE, seed: 'kerstmarkt' })).not.toBe(drawn)
  })

  it('is small enough to stand in a page many times', () => {
    expect(patternPath(motif, { ...SIZE, seed: 'nieuwjaarslezing' }).length).toBeLessThan(3000)
  })

  it('is drawable path data', () => {
    expect(patternPath(motif, { ...SIZE, seed: 'x' })).toMatch(/^M[-\d MLHVQaA]+$/)
  })
})
