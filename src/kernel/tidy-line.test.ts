import { expect, it } from 'vitest'
import { tidyLine } from './tidy-line'

it('keeps one line of what was typed, without what no keyboard makes', () => {
  expect(tidyLine('  Naamse\u001fstraat\n 22\u0000 ')).toBe('Naamse straat 22')
})
