import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { claimNewFolder, clearLeftBehind } from '../../sandbox/processes/folder-record'
import { findFreeBlock, type PortBlock, portBlock } from '../../sandbox/processes/port-block'
import { projectRoot } from '../run/project-root.mjs'
import { emptyFolder } from '../stack/empty-folder'

const parent = join(projectRoot, '.data', 'test')

export type TestPlace = { readonly folder: string; readonly ports: PortBlock }

/**
 * A new folder named after the first of its ten ports, so that two runs side by side share nothing. What earlier runs
 * left, running or not, is cleared away; the logs of the last one stay until then.
 */
export async function newTestPlace(): Promise<TestPlace> {
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent).filter(isPlace)) await clearIfForsaken(join(parent, name))
  const first = await findFreeBlock((block) => claimNewFolder(join(parent, String(block))))
  return { folder: join(parent, String(first)), ports: portBlock(first) }
}

const isPlace = (name: string): boolean => /^\d+$/.test(name)

async function clearIfForsaken(folder: string): Promise<void> {
  if ((await clearLeftBehind(folder)) !== undefined) return
  await emptyFolder(folder)
  rmSync(folder, { recursive: true, force: true })
}
