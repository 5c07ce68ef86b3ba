import { describe, expect, it } from 'vitest'
import { sawNothing } from './check-list'

describe('the check of the layers', () => {
  it.each([
    '✔ no dependency violations found (212 modules, 640 dependencies cruised)',
    'x 2 dependency violations (2 errors, 0 warnings). 212 modules, 640 dependencies cruised.',
  ])('counts for something when it saw modules: %s', (output) => {
    expect(sawNothing(output)).toBeUndefined()
  })

  it.each(['✔ no dependency violations found (0 modules, 0 dependencies cruised)', ''])(
    'counts for nothing when it saw none: "%s"',
    (output) => {
      expect(sawNothing(output)).toContain('no modules')
    },
  )
})
