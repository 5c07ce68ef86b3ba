import { describe, expect, it } from 'vitest'
import { readEmailAddress } from './email-address'

describe('an e-mail address', () => {
  it.each([
    ['jan.peeters@example.org', 'jan.peeters@example.org'],
    [' P12.2@EXAMPLE.NET ', 'p12.2@example.net'],
    ["d'hoore+alumni@sub.example.co.uk", "d'hoore+alumni@sub.example.co.uk"],
    ['rené@exämple.org', 'rené@exämple.org'],
  ])('"%s" is read as %s', (text, address) => {
    expect(readEmailAddress(text)).toBe(address)
  })

  it.each([
    'geen@@mail',
    'geen',
    '@example.org',
    'jan@',
    'jan@example',
    'jan peeters@example.org',
    'jan..peeters@example.org',
    '.jan@example.org',
    'jan@-example.org',
    'jan@example..org',
    'jan@example.org, piet@example.org',
    `${'x'.repeat(65)}@example.org`,
    '',
  ])('"%s" is impossible', (text) => {
    expect(readEmailAddress(text)).toBe(null)
  })
})
