import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stopSurvivor } from '../../sandbox/postgres/survivor'

/** Empties a state folder, stopping the PostgreSQL that may still run in it; who claimed the folder keeps it. */
export async function emptyFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await stopSurvivor(join(folder, 'postgres'))
  for (const name of readdirSync(folder).filter((entry) => entry !== 'running.json')) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}
