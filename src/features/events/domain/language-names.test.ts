import { describe, expect, it } from 'vitest'
import { EVENT_LANGUAGES } from './audiences'
import { languageName, languageNames } from './language-names'

describe('the languages of an event', () => {
  it('are named in the language of the page', () => {
    expect(languageNames(['en', 'id', 'nl'], 'nl')).toBe('Engels, Indonesisch en Nederlands')
    expect(languageNames(['de', 'en', 'nl'], 'en')).toBe('German, English and Dutch')
  })

  it('all have a name', () => {
    for (const language of EVENT_LANGUAGES) expect(languageName(language, 'nl')).not.toBe(language)
  })
})
