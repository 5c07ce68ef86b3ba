import { describe, expect, it } from 'vitest'
import { placeLines } from './venue'

const place = { kind: 'place', name: 'Grote Aula', address: '', town: '', country: '', mapUrl: '' } as const

describe('the lines of a place', () => {
  it.each([
    {
      of: { ...place, address: 'Naamsestraat 22, 3000 Leuven', town: 'Leuven', country: 'BE' },
      expected: ['Grote Aula', 'Naamsestraat 22, 3000 Leuven'],
    },
    {
      of: { ...place, address: 'Vrijdagmarkt', town: 'Gent', country: 'BE' },
      expected: ['Grote Aula', 'Vrijdagmarkt', 'Gent'],
    },
    { of: { ...place, town: 'Jakarta', country: 'ID' }, expected: ['Grote Aula', 'Jakarta, Indonesië'] },
    {
      of: { ...place, address: 'Jalan Kebun 3, Jakarta', town: 'Jakarta', country: 'ID' },
      expected: ['Grote Aula', 'Jalan Kebun 3, Jakarta', 'Indonesië'],
    },
    { of: { ...place, name: '', town: 'Leuven' }, expected: ['Leuven'] },
    { of: { ...place, name: '', town: 'Nergens', country: '??' }, expected: ['Nergens, ??'] },
    { of: { ...place, name: '' }, expected: [] },
  ])('are $expected', ({ of, expected }) => expect(placeLines(of, 'nl')).toEqual(expected))
})
