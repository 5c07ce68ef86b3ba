import { execFileSync, spawnSync } from 'node:child_process'
import { PlainFailure } from '../../sandbox/processes/plain-failure'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { join } from 'node:path'
import type { Say } from '../console/progress'
import { projectRoot } from '../run/project-root.mjs'

/** Without a window to draw: its tests take about half as long. */
const HEADLESS = 'chromium-headless-shell'
/** A machine without a network is not kept waiting. */
const WITHOUT_WAITING = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'] as const
const NAMES = [
  '/usr/bin/chromium',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
] as const
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const

type Installing = {
  readonly supervisor: Pick<Supervisor, 'run'>
  readonly logFolder: string
  readonly say: Say
}

/**
 * The path of a Chromium that runs: an installed one, else the platform's package, else Playwright's download. Where the
 * platform has Chromium's headless shell too, that one: the same engine at half the price.
 */
export async function ensureChromium(installing: Installing): Promise<string> {
  const wish = process.env['CHROMIUM_PATH']
  if (wish) {
    if (runs(wish)) return wish
    throw new PlainFailure(`CHROMIUM_PATH is "${wish}", and that does not run.`)
  }
  const found =
    installed([HEADLESS]) ??
    (await headlessBesideChromium(installing)) ??
    installed([...NAMES, ...MAC_PLACES]) ??
    (await fromThePlatform(installing)) ??
    (await fromPlaywright(installing))
  if (found) return found
  throw new PlainFailure(
    `The browser tests need Chromium, and it could not be installed (logs in ${installing.logFolder}). Install it, or name one: CHROMIUM_PATH=/path/to/chromium npm test`,
  )
}

function installed(names: readonly string[]): string | undefined {
  return names.map(pathOf).find((path) => path !== undefined && runs(path))
}

function pathOf(name: string): string | undefined {
  if (name.startsWith('/')) return name
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : undefined
}

/** Asked to show its version, for a name may be there without a browser behind it (Ubuntu's snap in a container). */
const runs = (path: string): boolean =>
  spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0

async function fromThePlatform(installing: Installing): Promise<string | undefined> {
  if (await installPackage(HEADLESS, installing)) return installed([HEADLESS])
  return (await installPackage('chromium', installing)) ? installed(NAMES) : undefined
}

/** Of the version of the Chromium that is there as a package, so that nothing of the machine's own is changed for it. */
async function headlessBesideChromium(installing: Installing): Promise<string | undefined> {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'chromium-common'], {
    encoding: 'utf8',
  })
  if (status !== 0 || !stdout) return undefined
  return (await installPackage(`${HEADLESS}=${stdout}`, installing)) ? installed([HEADLESS]) : undefined
}

/** Whether the package is installed now; where we may not install, or there is none of that name, we go on without. */
async function installPackage(name: string, { supervisor, logFolder, say }: Installing): Promise<boolean> {
  const asRoot = howToBeRoot()
  if (!asRoot || !pathOf('apt-get')) return false
  say(`installing ${name} with apt-get`)
  try {
    await aptGet('update')
    await aptGet('install', '-y', '--no-install-recommends', name)
    return true
  } catch (failure) {
    say(firstLine(failure))
    return false
  }

  async function aptGet(...words: readonly string[]): Promise<void> {
    const [command = '', ...args] = [...(asRoot ?? []), 'apt-get', ...WITHOUT_WAITING, ...words]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const logFile = join(logFolder, 'apt.log')
    await supervisor.run({ name: `apt-get ${words[0]}`, command, args, cwd: projectRoot, env, logFile }, say)
  }
}

const firstLine = (failure: unknown): string =>
  failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure)

/** The words to put before a command, or undefined when we may not install anything. */
function howToBeRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', '-E']
    : undefined
}

async function fromPlaywright({ supervisor, logFolder, say }: Installing): Promise<string | undefined> {
  say('downloading Chromium with Playwright')
  try {
    await supervisor.run(
      {
        name: 'download of Chromium',
        command: process.execPath,
        args: [join(projectRoot, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
        cwd: projectRoot,
        env: process.env,
        logFile: join(logFolder, 'playwright-install.log'),
      },
      say,
    )
  } catch (failure) {
    say(firstLine(failure))
    return undefined
  }
  const path = execFileSync(
    process.execPath,
    ['-e', "process.stdout.write(require('@playwright/test').chromium.executablePath())"],
    { cwd: projectRoot, encoding: 'utf8' },
  )
  return runs(path) ? path : undefined
}
