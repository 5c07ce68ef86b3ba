import { describe, expect, it } from 'vitest'
import en from '../../../../messages/en/registrations.json'
import nl from '../../../../messages/nl/registrations.json'
import { PRICE_RULES } from './price-quote'
import { REGISTRATION_REFUSALS } from './registration-refusals'

const FAULTS = [
  'answer-missing',
  'answer-too-long',
  'answer-unknown',
  'answer-holds-national-number',
  'name-missing',
  'name-too-long',
  'name-holds-national-number',
]

describe('the words of registering', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('%s has a sentence for each refusal, fault and price, and no other', (_locale, words) => {
    expect(Object.keys(words.refusals).toSorted()).toEqual(REGISTRATION_REFUSALS.toSorted())
    expect(Object.keys(words.rules).toSorted()).toEqual(PRICE_RULES.toSorted())
    expect(Object.keys(words.faults).toSorted()).toEqual(FAULTS.toSorted())
  })
})
