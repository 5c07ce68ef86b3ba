import { join } from 'node:path'
import { type Lifeline, runChild } from '../../sandbox/processes/run-child'
import { duration } from '../console/duration'
import { projectRoot } from '../run/project-root.mjs'
import type { Count } from '../test/count'
import { type Check, checks } from './check-list'

const AT_ONCE = 2

/** knip loads Payload's configuration, and that asks for an environment unless nothing is going to run. */
const LIKE_A_BUILD = { ALUMNINET_GENERATING: '1' }

/** Runs every check, whatever the others find, and prints each with its time. */
export async function runChecks(lifeline: Lifeline): Promise<Count> {
  const waiting = [...checks]
  const failures: string[] = []
  let passed = 0
  const lane = async () => {
    for (let check = waiting.shift(); check && !lifeline.signal?.aborted; check = waiting.shift()) {
      if (await runCheck(check, lifeline)) passed += 1
      else failures.push(check.name)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  lifeline.signal?.throwIfAborted()
  return { passed, failed: failures.length, skipped: 0, ...(failures.length > 0 && { failures }) }
}

async function runCheck({ name, tool, args, objection }: Check, lifeline: Lifeline): Promise<boolean> {
  const started = Date.now()
  let output = ''
  const code = await runChild(
    {
      name,
      command: process.execPath,
      args: [join(projectRoot, 'node_modules', tool), ...args],
      cwd: projectRoot,
      env: { ...process.env, ...LIKE_A_BUILD, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    },
    {
      ...lifeline,
      output: (text) => {
        output += text
      },
    },
  )
  const complaint = objection?.(output)
  const passed = code === 0 && !complaint
  console.log(`${passed ? '✓' : '✗'} ${name} ${duration(Date.now() - started)}`)
  if (!passed) console.log(indent([output.trimEnd(), complaint].filter(Boolean).join('\n')))
  return passed
}

const indent = (text: string): string => text.replace(/^/gm, '    ')
