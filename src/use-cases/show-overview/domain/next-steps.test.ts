import { describe, expect, it } from 'vitest'
import { nextSteps, type OverviewFacts } from './next-steps'

const INORDER: OverviewFacts = {
  emails: ['confirmed'],
  isEmailChanging: false,
  hasAddress: true,
  hasPhone: true,
  hasChosenPrivacy: true,
  waiting: 0,
  withoutScan: 0,
  refused: 0,
  standing: 'paying',
}

describe('what to do next', () => {
  it('is nothing when all is in order', () => {
    expect(nextSteps(INORDER)).toEqual([])
  })

  it.each([
    [{ emails: [] }, ['no-email']],
    [{ emails: ['undeliverable'] }, ['email-undeliverable']],
    [{ emails: ['confirmed', 'undeliverable'] }, ['email-undeliverable']],
    [{ emails: ['unconfirmed'] }, ['email-unconfirmed']],
    [{ emails: ['confirmed', 'unconfirmed'] }, []],
    [{ emails: ['undeliverable'], isEmailChanging: true }, ['email-changing']],
    [{ emails: [], isEmailChanging: true }, ['email-changing']],
    [{ hasChosenPrivacy: false }, ['privacy-unchosen']],
    [{ hasAddress: false, hasPhone: false }, ['no-address', 'no-phone']],
    [{ waiting: 1, withoutScan: 1 }, ['diploma-without-scan']],
    [{ waiting: 2, withoutScan: 1 }, ['diploma-without-scan', 'diploma-waiting']],
    [{ refused: 1, emails: [] }, ['no-email', 'diploma-refused']],
    [{ standing: 'none' }, []],
    [{ standing: 'upcoming' }, []],
    [{ standing: 'in-grace', hasChosenPrivacy: false }, ['dues-in-grace', 'privacy-unchosen']],
    [{ standing: 'lapsed', hasChosenPrivacy: false }, ['privacy-unchosen', 'dues-lapsed']],
  ] as const satisfies readonly (readonly [Partial<OverviewFacts>, readonly string[]])[])(
    'for %j is %j',
    (facts, steps) => {
      expect(nextSteps({ ...INORDER, ...facts })).toEqual(steps)
    },
  )
})
