import { describe, expect, it } from 'vitest'
import { findColumns, STUDENT_ADMINISTRATION } from './register-columns'

describe('the columns of an export', () => {
  it('are found in any order and any capitals, among others that nobody named', () => {
    const { positions, missing } = findColumns(
      ['Faculteit', ' NAAM ', 'X', 'opleiding', 'ALUMNINUMMER'],
      STUDENT_ADMINISTRATION,
    )
    expect([...positions]).toEqual([
      ['number', 4],
      ['familyName', 1],
      ['programmeName', 3],
      ['faculty', 0],
    ])
    expect(missing).toEqual([])
  })

  it('are missed by their own names', () => {
    expect(findColumns(['NAAM', 'FACULTEIT'], STUDENT_ADMINISTRATION).missing).toEqual([
      'ALUMNINUMMER',
      'OPLEIDING',
    ])
  })

  it('of another administration are found through its map', () => {
    const map = { number: 'Alumni ID', familyName: 'Surname', programmeName: 'Degree', faculty: 'School' }
    const { positions, missing } = findColumns(['Surname', 'School', 'Degree', 'Alumni ID'], map)
    expect(missing).toEqual([])
    expect(positions.get('number')).toBe(3)
  })
})
