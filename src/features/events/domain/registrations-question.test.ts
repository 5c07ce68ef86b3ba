import { describe, expect, it } from 'vitest'
import { readRegistrationsQuestion, registrationsAddress } from './registrations-question'

describe('which registrations are asked for', () => {
  it('is read from an address and written back to it', () => {
    const question = readRegistrationsQuestion({ q: ' Janssens & co ', state: 'confirmed', page: '3' })
    expect(question).toEqual({ words: 'Janssens & co', state: 'confirmed', page: 3 })
    expect(registrationsAddress(question)).toBe('?q=Janssens+%26+co&state=confirmed&page=3')
  })

  it('is everybody when the address says nothing that can be read', () => {
    const everybody = { words: '', state: null, page: 1 }
    expect(readRegistrationsQuestion({})).toEqual(everybody)
    expect(readRegistrationsQuestion({ state: 'paid', page: '-1' })).toEqual(everybody)
    expect(readRegistrationsQuestion({ page: '1.5' })).toEqual(everybody)
    expect(registrationsAddress({ words: '', state: null, page: 1 })).toBe('')
  })
})
