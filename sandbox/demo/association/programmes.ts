import { healthProgrammes } from './programmes-health'
import { humanitiesProgrammes } from './programmes-humanities'
import { sciencesProgrammes } from './programmes-sciences'
import type { ProgrammeSeed } from './seed-types'

/** Every programme of the university, old degrees included. */
export const programmes: readonly ProgrammeSeed[] = [
  ...humanitiesProgrammes,
  ...sciencesProgrammes,
  ...healthProgrammes,
]
