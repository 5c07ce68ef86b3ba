import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { helpText } from './commands.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'

/** A server's folder may be read-only and without development packages: its operator installed it. */
const OPERATED = ['start', 'worker', 'migrate', 'staff-create']

/** Runs scripts/NAME.ts under the installed Node 24, installing dependencies first when they are not there. */
export async function runCommand(name, args) {
  if (!name || name === 'help') return console.log(helpText())
  const script = join(projectRoot, 'scripts', `${name}.ts`)
  if (!existsSync(script)) return refuse(`There is no command "${name}".\n${helpText()}`)

  const operated = OPERATED.includes(name) && process.env.NODE_ENV === 'production'
  const installed = await ensureDependencies({ projectRoot, mayInstall: !operated })
  if (!installed.ok) return refuse(installed.sentence)

  handOver(
    spawn(installed.node, ['--import', 'tsx', script, ...args], {
      cwd: projectRoot,
      env: environment(installed),
      // The pipe tells the command when this process is gone, however it went.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    }),
  )
}

function environment({ seconds }) {
  const bin = join(projectRoot, 'node_modules', '.bin')
  const quiet = '--disable-warning=ExperimentalWarning'
  return {
    ...process.env,
    PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter),
    NODE_OPTIONS: [process.env.NODE_OPTIONS, quiet].filter(Boolean).join(' '),
    ALUMNINET_INSTALL_SECONDS: String(seconds),
  }
}

function handOver(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWhenNpmIsGone(child)
  child.on('error', (error) => refuse(`The command could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)))
}

/** npm killed outright passes no signal on; without this its demo would run on unseen. */
function stopWhenNpmIsGone(child) {
  if (!process.env.npm_lifecycle_event) return
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}` // npm runs us through a shell
  const atStart = ancestors()
  setInterval(() => ancestors() !== atStart && child.kill('SIGTERM'), 1000).unref()
}

/** Where the system tells it for the asking (proc(5)); asking `ps` every second would cost more than it is worth. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  } catch {
    return undefined
  }
}

function refuse(sentence) {
  console.error(sentence)
  process.exitCode = 1
}
