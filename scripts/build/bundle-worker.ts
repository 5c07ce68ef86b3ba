import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../run/project-root.mjs'
import { standIns } from '../outside-next/stand-ins.mjs'

/** Bundles the worker's own sources into one file; packages stay in node_modules. */
export async function bundleWorker(folder: string): Promise<void> {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['src/worker.ts'],
    outfile: join(folder, 'worker.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    alias: standIns,
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}
