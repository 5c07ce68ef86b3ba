import { describe, expect, it } from 'vitest'
import { readPostalAddress } from './postal-address'

const belgian = {
  street: 'Naamsestraat',
  houseNumber: '22',
  box: '',
  postalCode: '3000',
  town: 'Leuven',
  country: 'BE',
}
const read = (parts: Readonly<Record<string, string>>, isSure = false) =>
  readPostalAddress({ ...belgian, ...parts }, { isSure })

describe('a postal address', () => {
  it('is kept as typed when it is right', () => {
    expect(read({})).toEqual({ ok: true, value: belgian })
  })

  it('in Belgium needs no town where the postal code has one only', () => {
    expect(read({ town: '' })).toEqual({ ok: true, value: belgian })
    expect(read({ postalCode: '1050', town: '' })).toMatchObject({ value: { town: 'Elsene' } })
  })

  it('in Belgium asks which town where the postal code has several', () => {
    expect(read({ postalCode: '2070', town: '' })).toEqual({
      ok: false,
      code: 'town-not-of-postcode',
      about: { town: 'Burcht, Zwijndrecht' },
    })
  })

  it.each([
    ['b-3000', 'leuven'],
    ['1060', 'Saint Gilles'],
    ['1060', 'SINT-GILLIS'],
    ['3010', 'Kessel-Lo'],
    ['4000', 'Liege'],
    ['2960', 'Sint-Job-in-’t-Goor'],
  ])('knows %s %s however it is written', (postalCode, town) => {
    expect(read({ postalCode, town })).toMatchObject({ ok: true, value: { town } })
  })

  it.each([
    [{ town: 'Gent' }, 'town-not-of-postcode', { town: 'Leuven' }],
    [{ postalCode: '3005' }, 'unknown-postcode', { postalCode: '3005' }],
  ] as const)('doubts %j once', (parts, code, about) => {
    expect(read(parts)).toEqual({ ok: false, code, about })
    expect(read(parts, true)).toMatchObject({ ok: true, value: parts })
  })

  it.each([
    [{ postalCode: '300' }, 'not-a-belgian-postcode', { postalCode: '300' }],
    [{ street: '' }, 'required', { street: '' }],
    [{ street: '', postalCode: '' }, 'required', { street: '', postalCode: '' }],
    [{ country: '' }, 'required', { country: '' }],
    [{ country: 'ZZ' }, 'not-a-country', { country: 'ZZ' }],
    [{ country: 'NL' }, 'not-a-dutch-postcode', { postalCode: '3000' }],
    [{ country: 'FR', town: '' }, 'required', { town: '' }],
  ] as const)('%j is refused, sure or not', (parts, code, about) => {
    expect(read(parts)).toEqual({ ok: false, code, about })
    expect(read(parts, true)).toEqual({ ok: false, code, about })
  })

  it('elsewhere is written as people there write it', () => {
    expect(read({ country: 'NL', postalCode: '6211ab', town: 'Maastricht' })).toMatchObject({
      value: { postalCode: '6211 AB' },
    })
    expect(read({ country: 'IE', postalCode: '', town: 'Cork' })).toMatchObject({ ok: true })
  })

  it('may be left out altogether', () => {
    expect(read({ street: '', houseNumber: '', postalCode: '', town: '' })).toEqual({
      ok: true,
      value: { street: '', houseNumber: '', box: '', postalCode: '', town: '', country: '' },
    })
  })
})
