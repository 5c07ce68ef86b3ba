import { describe, expect, it } from 'vitest'
import { type Question, readAnswers } from './questions'

const question = (fields: Partial<Question>): Question => ({
  id: 7,
  kind: 'text',
  asks: 'attendee',
  isRequired: false,
  options: [],
  ...fields,
})

describe('answers to the questions of an organiser', () => {
  it.each([
    { of: question({}), typed: '  veganist ', answer: 'veganist' },
    { of: question({ kind: 'dietary' }), typed: 'noten', answer: 'noten' },
    { of: question({ kind: 'yes-no' }), typed: 'no', answer: false },
    { of: question({ kind: 'choice', options: ['a', 'b'] }), typed: 'b', answer: 'b' },
    { of: question({ kind: 'choices', options: ['a', 'b'] }), typed: ['a', 'b', 'a'], answer: ['a', 'b'] },
    { of: question({ kind: 'choices', options: ['a', 'b'] }), typed: 'a', answer: ['a'] },
  ])('$of.kind: $typed is kept as $answer', ({ of, typed, answer }) => {
    expect(readAnswers([of], { 7: typed })).toEqual({ answers: { 7: answer }, faults: {} })
  })

  it.each([
    { of: question({ isRequired: true }), typed: '   ', fault: 'answer-missing' },
    { of: question({ isRequired: true }), typed: undefined, fault: 'answer-missing' },
    { of: question({}), typed: 'x'.repeat(501), fault: 'answer-too-long' },
    { of: question({}), typed: '85.07.30-033 28', fault: 'answer-holds-national-number' },
    { of: question({ kind: 'yes-no' }), typed: 'maybe', fault: 'answer-unknown' },
    { of: question({ kind: 'choice', options: ['a'] }), typed: 'b', fault: 'answer-unknown' },
    { of: question({ kind: 'choices', options: ['a'] }), typed: ['a', 'c'], fault: 'answer-unknown' },
  ])('$of.kind: $typed is refused as $fault', ({ of, typed, fault }) => {
    expect(readAnswers([of], { 7: typed })).toEqual({ answers: {}, faults: { 7: fault } })
  })

  it('leaves out what was not answered, and what nobody asked', () => {
    expect(readAnswers([question({})], { 8: 'x' })).toEqual({ answers: {}, faults: {} })
  })
})
