import { describe, expect, it } from 'vitest'
import { envelopeLines, isAbroad, isDeliverable, type PostalAddress } from './envelope'

const HOME: PostalAddress = {
  street: 'Dorpsstraat',
  houseNumber: '18',
  box: '2',
  postalCode: '3020',
  town: 'Herent',
  country: 'BE',
}

describe('an address on an envelope', () => {
  it.each([
    [HOME, ['Dorpsstraat 18 bus 2', '3020 Herent']],
    [{ ...HOME, box: null, country: null }, ['Dorpsstraat 18', '3020 Herent']],
    [{ ...HOME, country: 'NL' }, ['Dorpsstraat 18 / 2', '3020 Herent', 'NETHERLANDS']],
    [
      {
        street: 'Main Street',
        houseNumber: '77',
        box: null,
        postalCode: null,
        town: 'Hà Nội',
        country: 'VN',
      },
      ['Main Street 77', 'Hà Nội', 'VIETNAM'],
    ],
  ])('of %o', (address, lines) => {
    expect(envelopeLines(address)).toEqual(lines)
  })

  it('is abroad when it names another country', () => {
    expect([HOME, { ...HOME, country: null }, { ...HOME, country: 'NL' }].map(isAbroad)).toEqual([
      false,
      false,
      true,
    ])
  })

  it('reaches nobody without a street or a town', () => {
    expect(isDeliverable(HOME)).toBe(true)
    expect(isDeliverable({ ...HOME, street: ' ' })).toBe(false)
    expect(isDeliverable({ ...HOME, town: null })).toBe(false)
  })
})
