import { describe, expect, it } from 'vitest'
import { mergeDetails } from './own-details'

const home = {
  street: 'Kerkstraat',
  houseNumber: '1',
  box: '',
  postalCode: '3000',
  town: 'Leuven',
  country: 'BE',
}
const moved = { ...home, street: 'Ringlaan', postalCode: '9000', town: 'Gent' }
const work = { employer: 'De Lijn', jobTitle: 'planner', sector: '', workTown: 'Gent' }

describe('a form of the own record that was open for a while', () => {
  it('is saved as typed when nothing else happened', () => {
    expect(mergeDetails('address', { shown: home, typed: moved, stored: home })).toEqual({
      ok: true,
      details: moved,
    })
  })

  it('leaves what it did not touch as somebody else made it meanwhile', () => {
    const typed = { ...work, jobTitle: 'directeur' }
    const stored = { ...work, employer: 'NMBS' }
    expect(mergeDetails('work', { shown: work, typed, stored })).toEqual({
      ok: true,
      details: { ...work, employer: 'NMBS', jobTitle: 'directeur' },
    })
  })

  it('clashes in the field that both changed, and in no other', () => {
    const typed = { ...work, jobTitle: 'directeur', sector: 'vervoer' }
    const stored = { ...work, jobTitle: 'ingenieur' }
    expect(mergeDetails('work', { shown: work, typed, stored })).toEqual({ ok: false, clashes: ['jobTitle'] })
  })

  it('does not clash when both say the same', () => {
    expect(mergeDetails('address', { shown: home, typed: moved, stored: moved })).toEqual({
      ok: true,
      details: moved,
    })
  })

  it('never mixes two addresses', () => {
    const typed = { ...home, box: '3' }
    expect(mergeDetails('address', { shown: home, typed, stored: moved })).toEqual({
      ok: false,
      clashes: ['street', 'box', 'postalCode', 'town'],
    })
  })

  it('that was sent untouched keeps the newer address', () => {
    expect(mergeDetails('address', { shown: home, typed: home, stored: moved })).toEqual({
      ok: true,
      details: moved,
    })
  })

  it('takes a field that is missing for an empty one', () => {
    expect(
      mergeDetails('name', { shown: {}, typed: { preferredName: '' }, stored: { language: 'nl' } }),
    ).toEqual({
      ok: true,
      details: { preferredName: '', language: 'nl' },
    })
  })
})
