import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/temporary-folder'
import { sourceHash } from './source-hash'

let root: string
beforeEach(() => {
  root = temporaryFolder()
  write('src/app/page.tsx', 'export default () => null')
  write('package-lock.json', '{}')
})

const write = (path: string, contents: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), contents)
}

describe('the hash of the sources', () => {
  it('stays the same while they do', async () => {
    expect(await sourceHash(root)).toBe(await sourceHash(root))
  })

  it.each([
    ['a file changes', 'src/app/page.tsx', 'export default () => 1'],
    ['a file is added', 'messages/nl/events.json', '{}'],
    ['a dependency changes', 'package-lock.json', '{ "next": 17 }'],
  ])('changes when %s', async (_, path, contents) => {
    const before = await sourceHash(root)
    write(path, contents)
    expect(await sourceHash(root)).not.toBe(before)
  })

  it.each([
    ['a test', 'src/kernel/slug.test.ts'],
    ['what is no part of the build', 'docs/glossary.md'],
  ])('is not changed by %s', async (_, path) => {
    const before = await sourceHash(root)
    write(path, 'anything')
    expect(await sourceHash(root)).toBe(before)
  })
})
