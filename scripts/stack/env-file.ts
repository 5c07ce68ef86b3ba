import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import type { Environment } from '../../sandbox/processes/environment'
import { projectRoot } from '../run/project-root.mjs'

/** The files that Next reads too, the strongest first. */
const FILES = ['.env.production.local', '.env.local', '.env.production', '.env'] as const

/** What the operator wrote into env files; the process environment is not in it. */
export function readEnvFiles(): Environment {
  return Object.assign({}, ...[...FILES].reverse().map(readEnvFile))
}

/** Adds the env files to the process environment, which wins. */
export function loadEnvFiles(): void {
  for (const [name, value] of Object.entries(readEnvFiles())) process.env[name] ??= value
}

function readEnvFile(name: string): NodeJS.Dict<string> {
  const path = join(projectRoot, name)
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}
}
