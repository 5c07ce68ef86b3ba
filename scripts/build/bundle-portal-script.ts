import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../run/project-root.mjs'

/**
 * Bundles the script of kept pages into a file that browsers may keep for ever, for its name carries its hash, among
 * Next's own; writes its address down beside the build.
 */
export async function bundlePortalScript(folder: string): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: ['src/app/elements.ts'],
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    write: false,
    logLevel: 'warning',
  })
  const [script] = outputFiles
  if (!script) throw new Error('The script of kept pages came out empty.')
  const hash = createHash('sha256').update(script.contents).digest('hex').slice(0, 16)
  const place = join('static', 'portal')
  await mkdir(join(folder, place), { recursive: true })
  await writeFile(join(folder, place, `portal-${hash}.js`), script.contents)
  await writeFile(join(folder, 'portal-script'), `/_next/static/portal/portal-${hash}.js`)
}
