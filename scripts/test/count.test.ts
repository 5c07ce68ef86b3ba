import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, describeCount, judge, NOTHING, sum } from './count'

describe('counting a vitest report', () => {
  it('counts tests, and a file that broke before its first test as one failure', () => {
    const report = {
      testResults: [
        {
          status: 'passed',
          assertionResults: [{ status: 'passed' }, { status: 'skipped' }, { status: 'todo' }],
        },
        { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 2, failed: 2, skipped: 2 })
  })
})

describe('counting a Playwright report', () => {
  it('takes a test that passed only the second time, and a fault outside any test, for failures', () => {
    const report = {
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{ message: 'no browser' }],
    }
    expect(countPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 2 })
  })
})

describe('judging a run', () => {
  const three = { passed: 3, failed: 0, skipped: 0 }

  it.each([
    ['passes as it is when the runner is content', three, 0, three],
    ['is a failure when nothing ran', NOTHING, 0, { passed: 0, failed: 1, skipped: 0 }],
    [
      'is a failure when all was skipped',
      { passed: 0, failed: 0, skipped: 4 },
      0,
      { passed: 0, failed: 1, skipped: 4 },
    ],
    [
      'is a failure when the runner failed without a failed test',
      three,
      1,
      { passed: 3, failed: 1, skipped: 0 },
    ],
    [
      'counts a failed test once',
      { passed: 2, failed: 1, skipped: 0 },
      1,
      { passed: 2, failed: 1, skipped: 0 },
    ],
  ])('%s', (_, count, exitCode, expected) => {
    expect(judge(count, { exitCode })).toEqual(expected)
  })
})

describe('the last line', () => {
  it('adds the stages up', () => {
    expect(
      describeCount(
        sum([
          { passed: 5, failed: 0, skipped: 0 },
          { passed: 120, failed: 2, skipped: 0 },
        ]),
      ),
    ).toBe('125 passed, 2 failed')
  })

  it('names skipped tests only when there are any', () => {
    expect(describeCount({ passed: 5, failed: 0, skipped: 1 })).toBe('5 passed, 0 failed, 1 skipped')
  })
})
