import { describe, expect, it } from 'vitest'
import { passwordRefusal } from '@/features/accounts/domain/password-rules'
import { readAlumniNumber } from '@/features/alumni/domain/alumni-number'
import { demoAlumni } from './alumni'
import { exportOf, syntheticPeople } from './register/synthetic-export'

describe('the named alumni of the demo', () => {
  it.each(demoAlumni)('$key has a number and a password that the portal would take', (alumnus) => {
    expect(readAlumniNumber(alumnus.number)).toEqual({ ok: true, value: alumnus.number })
    const own = [alumnus.number, alumnus.givenName, alumnus.familyName, alumnus.email]
    if (alumnus.password) expect(passwordRefusal(alumnus.password, own)).toBeNull()
  })

  it('have numbers that no invented person has', () => {
    const invented = new Set(
      [...syntheticPeople({ people: 2_000, seed: 'demo' })].map(({ number }) => number),
    )
    expect(demoAlumni.filter(({ number }) => invented.has(number))).toEqual([])
    expect(new Set(demoAlumni.map(({ number }) => number)).size).toBe(demoAlumni.length)
  })

  it('come in the company of the same people each time', () => {
    const once = exportOf([...syntheticPeople({ people: 50, seed: 'demo' })])
    expect(exportOf([...syntheticPeople({ people: 50, seed: 'demo' })])).toBe(once)
  })
})
