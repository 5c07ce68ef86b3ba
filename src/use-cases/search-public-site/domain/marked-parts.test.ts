import { describe, expect, it } from 'vitest'
import { markedParts } from './marked-parts'

const show = (text: string, words: readonly string[]): string =>
  markedParts(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('')

describe('the marked parts of a text', () => {
  it.each([
    ['Je lidkaart afdrukken', ['lidkaart'], 'Je [lidkaart] afdrukken'],
    ['Réunie van het koor', ['reunie', 'KOOR'], '[Réunie] van het [koor]'],
    ['Bibliotheekkaart en bibliotheek', ['bibl'], '[Bibliotheekkaart] en [bibliotheek]'],
    ['kaart en kaarten', ['kaart', 'x'], '[kaart] en kaarten'],
    ['<b>koor</b> & co', ['koor'], '<b>[koor]</b> & co'],
    ['Niets hier', ['koor'], 'Niets hier'],
    ['Niets gevraagd', [], 'Niets gevraagd'],
    ['', ['koor'], ''],
  ])('%j asked for %j is %j', (text, words, expected) => expect(show(text, words)).toBe(expected))

  it('lose nothing of the text', () => {
    const text = 'Één  avond — “Brüder”, 2026 (gratis)'
    expect(
      markedParts(text, ['een', 'bruder'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
