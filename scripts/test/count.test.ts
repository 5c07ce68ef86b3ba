import { describe, expect, it } from 'vitest'
import {
  countPlaywright,
  countVitest,
  describeCount,
  describeFailures,
  judge,
  NOTHING,
  ranAny,
  sum,
} from './count'

const tests = (...states: readonly string[]) => states.map((status) => ({ status, fullName: `it ${status}` }))

describe('counting a vitest report', () => {
  it('counts tests, and a file that broke before its first test as one failure', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'passed',
          assertionResults: tests('passed', 'skipped', 'todo'),
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: tests('passed', 'failed') },
        { name: 'c.test.ts', status: 'failed', assertionResults: [] },
      ],
    }
    expect(countVitest(report)).toEqual({
      passed: 2,
      failed: 2,
      skipped: 2,
      failures: ['b.test.ts: it failed', 'c.test.ts'],
    })
  })
})

describe('counting a Playwright report', () => {
  it('takes a test that passed only the second time, and a fault outside any test, for failures', () => {
    const report = {
      suites: [
        {
          file: 'a.spec.ts',
          specs: [{ title: 'I can', ok: true }],
          suites: [{ file: 'a.spec.ts', specs: [{ title: 'I cannot', ok: false }] }],
        },
      ],
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{ message: 'no browser' }],
    }
    expect(countPlaywright(report)).toEqual({
      passed: 7,
      failed: 3,
      skipped: 2,
      failures: ['a.spec.ts: I cannot'],
    })
  })
})

describe('judging a run', () => {
  const three = { passed: 3, failed: 0, skipped: 0 }

  it.each([
    ['passes as it is when the runner is content', three, 0, three],
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

describe('a stage', () => {
  it.each([
    ['is a failure when nothing ran', NOTHING, { passed: 0, failed: 1, skipped: 0 }],
    [
      'is a failure when all was skipped',
      { passed: 0, failed: 0, skipped: 4 },
      { passed: 0, failed: 1, skipped: 4 },
    ],
    [
      'is what it is when something ran',
      { passed: 1, failed: 0, skipped: 4 },
      { passed: 1, failed: 0, skipped: 4 },
    ],
  ])('%s', (_, count, expected) => {
    expect(ranAny(count)).toEqual(expected)
  })
})

describe('the end', () => {
  it('names the failed tests of all stages once more', () => {
    const failing = (name: string) => ({ passed: 1, failed: 1, skipped: 0, failures: [name] })
    const green = { passed: 5, failed: 0, skipped: 0 }
    expect(describeFailures(sum([failing('one'), green, failing('two')]))).toBe('✗ one\n✗ two\n')
    expect(describeFailures(sum([green, green]))).toBe('')
  })

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
