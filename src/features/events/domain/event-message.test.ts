import { describe, expect, it } from 'vitest'
import { messageFor, readMessage } from './event-message'

const NL = { subject: 'Zaal gewijzigd', text: 'We zitten in de aula.' }
const EN = { subject: 'Another hall', text: 'We are in the main hall.' }
const NONE = { subject: ' ', text: '\n' }

describe('a message to who registered', () => {
  it('reaches each in the own language where it was written in both', () => {
    expect(messageFor('en', { nl: NL, en: EN })).toEqual({ ...EN, lang: 'en' })
    expect(messageFor('nl', { nl: NL, en: EN })).toEqual({ ...NL, lang: 'nl' })
  })

  it('reaches everybody in the one language there is', () => {
    expect(messageFor('en', { nl: NL })).toEqual({ ...NL, lang: 'nl' })
    expect(messageFor('nl', {})).toBeNull()
  })

  it('is read without what was left empty', () => {
    expect(readMessage({ nl: NL, en: NONE })).toEqual({ message: { nl: NL } })
    expect(readMessage({ nl: NONE, en: EN })).toEqual({ message: { en: EN } })
  })

  it.each([
    [{ nl: NONE, en: NONE }, 'nothing-written'],
    [{ nl: { ...NL, text: '' }, en: EN }, 'half-written-nl'],
    [{ nl: NL, en: { ...EN, subject: '' } }, 'half-written-en'],
  ])('is not sent half: %o', (typed, problem) => {
    expect(readMessage(typed)).toEqual({ problem })
  })
})
