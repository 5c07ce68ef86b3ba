/** What ran, in tests; zero of all is no result but a fault. */
export type Count = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Names of the failed ones, as far as their runner tells. */
  readonly failures?: readonly string[]
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 }
export const ONE_FAILED: Count = { ...NOTHING, failed: 1 }

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      ...((total.failures ?? failures) && { failures: [...(total.failures ?? []), ...(failures ?? [])] }),
    }),
    NOTHING,
  )
}

/** The failed tests once more, a line each: nobody scrolls through thousands to find one. */
export const describeFailures = ({ failures = [] }: Count): string =>
  failures.map((name) => `✗ ${name}\n`).join('')

/** "12 passed, 1 failed", with what was skipped only when something was. */
export function describeCount({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** The parts of vitest's JSON report that are counted. */
export type VitestReport = {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** A file that fails before its first test (a wrong import) counts as one failure. */
export function countVitest(report: VitestReport): Count {
  return sum(
    report.testResults.map(({ name, status, assertionResults }) => {
      const count = (...wanted: readonly string[]) =>
        assertionResults.filter((test) => wanted.includes(test.status)).length
      const failed = assertionResults.filter((test) => test.status === 'failed')
      const failures = failed.map(({ fullName }) => `${name}: ${fullName}`)
      if (status === 'failed' && failed.length === 0) failures.push(name)
      return {
        passed: count('passed'),
        failed: failures.length,
        skipped: count('skipped', 'pending', 'todo'),
        ...(failures.length > 0 && { failures }),
      }
    }),
  )
}

type PlaywrightSuite = {
  readonly file: string
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[]
  readonly suites?: readonly PlaywrightSuite[]
}

/** The parts of Playwright's JSON report that are counted. */
export type PlaywrightReport = {
  readonly suites: readonly PlaywrightSuite[]
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  /** Faults outside any test: a file that cannot be loaded, a browser that does not start. */
  readonly errors: readonly unknown[]
}

/** A test that passed only when tried again is no passed test. */
export function countPlaywright({ suites, stats, errors }: PlaywrightReport): Count {
  const failures = suites.flatMap(failuresIn)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    ...(failures.length > 0 && { failures }),
  }
}

const failuresIn = ({ file, specs = [], suites = [] }: PlaywrightSuite): readonly string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`),
  ...suites.flatMap(failuresIn),
]

/** A runner that failed without a failed test to show for it still counts as one failure. */
export const judge = (count: Count, { exitCode }: { readonly exitCode: number }): Count =>
  exitCode !== 0 && count.failed === 0 ? sum([count, ONE_FAILED]) : count

/** Nothing that ran is one failure: a name that no test has would pass otherwise. */
export const ranAny = (count: Count): Count =>
  count.passed + count.failed === 0 ? sum([count, ONE_FAILED]) : count
