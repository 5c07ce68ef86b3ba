import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Everything a build is made from; a name that is not there counts as absent. */
const SOURCES = [
  'src',
  'messages',
  'public',
  'payload.config.ts',
  'payload-types.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/build',
  'scripts/outside-next',
] as const

const isTest = (path: string) => /\.test\.[a-z]+$/.test(path)

/** A name for the sources as they are now: the same sources give the same hash, on every machine. */
export async function sourceHash(root: string): Promise<string> {
  const files = (await Promise.all(SOURCES.map((source) => filesUnder(join(root, source))))).flat()
  const hash = createHash('sha256')
  for (const file of files.filter((path) => !isTest(path)).sort()) {
    hash.update(`${relative(root, file)}\0`)
    hash.update(
      createHash('sha256')
        .update(await readFile(file))
        .digest(),
    )
  }
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOTDIR') return [path]
    if (error.code === 'ENOENT') return []
    throw error
  }
}
