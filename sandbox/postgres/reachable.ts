import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Whether any user of this machine can follow the path down to what it names, and read that. */
export function isReachableByOthers(path: string): boolean {
  const target = resolve(path)
  if (!allows(target, 0o004)) return false
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    if (!allows(folder, 0o001)) return false
    if (folder === dirname(folder)) return true
  }
}

const allows = (path: string, bit: number): boolean => (statSync(path).mode & bit) !== 0
