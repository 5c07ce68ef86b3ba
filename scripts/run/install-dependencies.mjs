import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const FLAGS = ['--no-audit', '--no-fund', '--include=dev', '--include=optional']

/** Installs what package-lock.json names. The lock file is the same afterwards, whatever npm would like it to be. */
export async function installDependencies(projectRoot) {
  console.log('Installing the dependencies (about 2 minutes, once) …')
  const clean = await npm(projectRoot, ['ci', ...FLAGS])
  if (clean.code === 0) return { ok: true }
  if (!clean.refused) return failed(clean)

  // A lock file written where the registry lacks another platform's optional packages is "out of sync" to `npm ci`.
  console.log('npm ci does not accept the lock file on this machine; npm install does the same work.')
  const kept = await keepingTheLockFile(projectRoot, () => npm(projectRoot, ['install', ...FLAGS]))
  return kept.code === 0 ? { ok: true } : failed(kept)
}

async function keepingTheLockFile(projectRoot, install) {
  const path = join(projectRoot, 'package-lock.json')
  const before = readFileSync(path)
  try {
    return await install()
  } finally {
    if (!readFileSync(path).equals(before)) {
      writeFileSync(path, before)
      console.warn('npm install wanted to change package-lock.json; the committed one was put back.')
    }
  }
}

/** Streams npm's output, but holds its error lines back: a refusal that is handled is no error to the reader. */
function npm(projectRoot, args) {
  const { command, prefix } = npmCommand()
  const child = spawn(command, [...prefix, ...args], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  const stopNpm = () => child.kill()
  process.once('exit', stopNpm)
  const errors = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('npm error')) errors.push(line)
    else if (!line.includes('EBADENGINE')) console.error(line) // the packages will run on another Node than npm does
  })
  const tick = tellTheTime()
  return new Promise((resolve) => {
    const end = (code) => {
      clearInterval(tick)
      process.off('exit', stopNpm)
      resolve({ code, errors, refused: errors.some((line) => line.includes('EUSAGE')) })
    }
    child.on('error', (error) => {
      errors.push(error.message)
      end(1)
    })
    child.on('close', end)
  })
}

function tellTheTime() {
  const started = Date.now()
  return setInterval(() => {
    console.log(`  … still installing, ${Math.round((Date.now() - started) / 1000)} s`)
  }, 15_000)
}

/** The npm that started us, run by the Node that runs it: the Node inside node_modules is about to be replaced. */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  return script?.endsWith('.js') && node
    ? { command: node, prefix: [script] }
    : { command: 'npm', prefix: [] }
}

const failed = ({ errors }) => ({
  ok: false,
  sentence: `${errors.join('\n')}\nThe dependencies could not be installed; npm's own words are above.`,
})
