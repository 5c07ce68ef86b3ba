import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/temporary-folder'
import { withFolderLock } from './with-folder-lock.mjs'

const newFolder = () => join(temporaryFolder(), 'install.lock')

describe('a folder lock', () => {
  it('lets one work at a time, in turn', async () => {
    const folder = newFolder()
    const story = []
    const work = (name) => async () => {
      story.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      story.push(`${name} ends`)
    }
    await Promise.all([withFolderLock(folder, work('one')), withFolderLock(folder, work('two'))])
    expect(story).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
    expect(existsSync(folder)).toBe(false)
  })

  it('is released when the work fails', async () => {
    const folder = newFolder()
    await expect(withFolderLock(folder, () => Promise.reject(new Error('no network')))).rejects.toThrow(
      'no network',
    )
    expect(existsSync(folder)).toBe(false)
  })

  it('is taken over from a process that is gone', async () => {
    const folder = newFolder()
    const { pid } = spawnSync('true')
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(pid))
    expect(await withFolderLock(folder, async () => 'done')).toBe('done')
  })
})
