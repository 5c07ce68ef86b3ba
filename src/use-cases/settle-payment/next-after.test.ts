import { describe, expect, it } from 'vitest'
import { nextAfter } from './next-after'

describe('where a payer goes on', () => {
  it.each([
    ['membership', '/nl/mijn/lidmaatschap/betalen?plan=1', '/nl/mijn/lidmaatschap'],
    ['registration', '/nl/mijn/inschrijvingen/R-7KQ2M9XA?step=review', '/nl/mijn/inschrijvingen/R-7KQ2M9XA'],
    ['registration', '/nl/inschrijving/7KQ2M9XA-abc?step=review', '/nl/inschrijving/7KQ2M9XA-abc'],
    ['registration', null, '/nl/mijn/inschrijvingen'],
  ])('after a %s that began at %s: %s', (referenceKind, returnPath, href) => {
    expect(nextAfter({ referenceKind, returnPath }, 'nl')?.href).toBe(href)
  })

  it.each(['test', '', 'toString', '__proto__'])('after %o: nowhere that we know', (referenceKind) => {
    expect(nextAfter({ referenceKind, returnPath: null }, 'nl')).toBeNull()
  })
})
