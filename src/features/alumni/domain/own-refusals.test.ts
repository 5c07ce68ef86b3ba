import { describe, expect, expectTypeOf, it } from 'vitest'
import en from '../../../../messages/en/alumni.json'
import nl from '../../../../messages/nl/alumni.json'
import type { OwnChangeRefusal } from '../commands/change-own-details'
import type { DeclaredDiplomaRefusal } from '../commands/declare-diploma'
import { OWN_REFUSALS, type OwnRefusal } from './own-refusals'
import { PERSON_FIELDS } from './person-fields'
import { PHOTO_REFUSALS } from './photos'
import { SCAN_REFUSALS } from './scans'

describe.each([
  ['nl', nl],
  ['en', en],
])('the own record in %s', (_locale, words) => {
  it('has a sentence for each refusal, and no sentence is left over', () => {
    expect(Object.keys(words.refusals)).toEqual([...OWN_REFUSALS])
    expect(Object.keys(words.diplomas.scan.refusals)).toEqual([...SCAN_REFUSALS])
    expect(Object.keys(words.photo.refusals)).toEqual([...PHOTO_REFUSALS])
  })

  it('has a word for each field that the log tells of', () => {
    expect(Object.keys(words.history.fields)).toEqual(expect.arrayContaining([...PERSON_FIELDS]))
  })
})

it('every refusal of a command is among the codes', () => {
  expectTypeOf<OwnChangeRefusal | DeclaredDiplomaRefusal>().toExtend<OwnRefusal>()
})
