import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const TAIL_BYTES = 16_384

/** A sentence about a process, followed by what it said last. */
export function withEndOfLog(sentence: string, logFile: string): string {
  const tail = lastLines(logFile, { count: 20 }).map((line) => `    ${line}`)
  return [`${sentence} The end of ${logFile}:`, ...tail].join('\n')
}

/** The last lines of a log, without blank ones; empty when there is no such file. */
export function lastLines(path: string, { count }: { readonly count: number }): readonly string[] {
  return tailOf(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
}

function tailOf(path: string): string {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return ''
  }
  try {
    const { size } = fstatSync(file)
    const tail = Buffer.alloc(Math.min(size, TAIL_BYTES))
    readSync(file, tail, 0, tail.length, size - tail.length)
    return tail.toString('utf8')
  } finally {
    closeSync(file)
  }
}
