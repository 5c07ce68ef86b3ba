import { describe, expect, it } from 'vitest'
import { fullName, nameOnEnvelope } from './name-in-letter'

const WANG = { givenName: '秀英', familyName: '王', latinName: 'Wang Xiuying' }

describe('a name in a letter', () => {
  it('is read in the order of its script', () => {
    expect(fullName(WANG)).toBe('王秀英')
    expect(fullName({ givenName: 'Łukasz', familyName: 'Wiśniewski' })).toBe('Łukasz Wiśniewski')
    expect(fullName({ givenName: null, familyName: 'Suharto' })).toBe('Suharto')
  })

  it('stands on the envelope in Latin script too, and in that alone when the other cannot be printed', () => {
    expect(nameOnEnvelope(WANG, { canPrint: true })).toBe('Wang Xiuying (王秀英)')
    expect(nameOnEnvelope(WANG, { canPrint: false })).toBe('Wang Xiuying')
    expect(nameOnEnvelope({ ...WANG, latinName: null }, { canPrint: true })).toBe('王秀英')
  })
})
