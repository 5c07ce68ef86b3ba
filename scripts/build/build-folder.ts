import { join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'

/** Where a build lies: the demo's, the tests' and the real one do not overwrite each other. */
export const buildFolder = (name: string): string => join(projectRoot, '.build', name)
