import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from '../../sandbox/processes/plain-failure'
import { buildFolder } from './build-folder'

/** The path of a file of the build that ALUMNINET_BUILD names; refuses when nothing was built there. */
export function requireBuild(file: string): string {
  const path = join(buildFolder(process.env['ALUMNINET_BUILD'] ?? 'dist'), file)
  if (existsSync(path)) return path
  throw new PlainFailure('There is no production build yet: npm run build')
}
