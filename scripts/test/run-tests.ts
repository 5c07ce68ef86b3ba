import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Environment } from '../../sandbox/processes/environment'
import { runChild } from '../../sandbox/processes/run-child'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { projectRoot } from '../run/project-root.mjs'
import {
  type Count,
  countPlaywright,
  countVitest,
  judge,
  ONE_FAILED,
  ranAny,
  type PlaywrightReport,
  type VitestReport,
} from './count'

type TestRun = {
  /** The vitest or Playwright project. */
  readonly project: string
  /** Files and flags of the tool; empty runs all. */
  readonly filters: readonly string[]
  readonly env: Environment
  readonly folder: string
  readonly lifeline: Supervisor['lifeline']
}

/** Runs a vitest project, showing its own report, and counts. */
export async function runVitest(run: TestRun): Promise<Count> {
  const report = join(run.folder, 'reports', `${run.project}.json`)
  const flags = [
    'run',
    '--project',
    run.project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return ranAny(
    await runAndCount(
      run,
      { args: ['node_modules/vitest/vitest.mjs', ...flags], report, env: run.env },
      (json) => countVitest(json as VitestReport),
    ),
  )
}

/** Runs a Playwright project, showing its own list, and counts; files that are none of its own are no failure of it. */
export function runPlaywright(run: TestRun): Promise<Count> {
  const report = join(run.folder, 'reports', `${run.project}.json`)
  const env = {
    ...run.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    PLAYWRIGHT_OUTPUT_DIR: join(run.folder, 'browser', run.project),
  }
  const flags = ['test', `--project=${run.project}`, '--pass-with-no-tests', '--reporter=list,json']
  return runAndCount(run, { args: ['node_modules/@playwright/test/cli.js', ...flags], report, env }, (json) =>
    countPlaywright(json as PlaywrightReport),
  )
}

async function runAndCount(
  { project, filters, lifeline }: TestRun,
  {
    args,
    report,
    env,
  }: { readonly args: readonly string[]; readonly report: string; readonly env: Environment },
  count: (report: unknown) => Count,
): Promise<Count> {
  rmSync(report, { force: true })
  mkdirSync(dirname(report), { recursive: true })
  const exitCode = await runChild(
    { name: project, command: process.execPath, args: [...args, ...filters], cwd: projectRoot, env },
    { ...lifeline, output: 'inherit' },
  )
  lifeline.signal.throwIfAborted()
  return judge(readReport(report, count), { exitCode })
}

/** A runner that died before it could report has failed. */
function readReport(report: string, count: (report: unknown) => Count): Count {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return ONE_FAILED
  }
}
