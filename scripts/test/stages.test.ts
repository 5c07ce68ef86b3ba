import { describe, expect, it } from 'vitest'
import { chooseStages, STAGES } from './stages'

describe('choosing stages', () => {
  it.each([
    { words: [], stages: STAGES, filters: [] },
    { words: ['unit'], stages: ['unit'], filters: [] },
    { words: ['integration', 'unit'], stages: ['unit', 'integration'], filters: [] },
    { words: ['e2e', 'tests/e2e/faq.spec.ts'], stages: ['e2e'], filters: ['tests/e2e/faq.spec.ts'] },
    { words: ['unit', '-t', 'check'], stages: ['unit'], filters: ['-t', 'check'] },
  ])('understands "$words"', ({ words, stages, filters }) => {
    expect(chooseStages(words)).toEqual({ stages, filters })
  })

  it('refuses files without a stage to run them in', () => {
    expect(() => chooseStages(['tests/e2e/faq.spec.ts'])).toThrow('is no stage')
  })
})
