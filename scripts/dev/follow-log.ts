import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Prints what is added to a log, each line under the name of who says it; stops with the signal. */
export function followLog(
  path: string,
  { name, signal }: { readonly name: string; readonly signal: AbortSignal },
): void {
  let position = sizeOf(path)
  let unfinished = ''
  const timer = setInterval(() => {
    const text = unfinished + readFrom(path, position)
    position = sizeOf(path)
    const lines = text.split('\n')
    unfinished = lines.pop() ?? ''
    for (const line of lines) console.log(`${name.padEnd(6)} │ ${line}`)
  }, 200)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function readFrom(path: string, position: number): string {
  const length = sizeOf(path) - position
  if (length <= 0) return ''
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, position)
    return bytes.toString('utf8')
  } finally {
    closeSync(file)
  }
}
