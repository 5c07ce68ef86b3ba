import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'
import { type Stage, STAGES } from './stages'

/** All stages; the long suites come with the features they belong to, and until then there is nothing to run. */
export const presentStages = (): readonly Stage[] =>
  STAGES.filter((stage) => stage !== 'prove' || existsSync(join(projectRoot, 'tests', 'prove')))
