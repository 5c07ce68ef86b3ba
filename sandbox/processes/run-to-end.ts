import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { withEndOfLog } from './last-lines'
import { PlainFailure } from './plain-failure'
import { type ChildTask, type Lifeline, runChild } from './run-child'

export type LoggedTask = ChildTask & { readonly logFile: string }

export type Watcher = Lifeline & { readonly onLine?: ((line: string) => void) | undefined }

/** Runs a command that must succeed; its output goes to the log and, line by line, to the watcher. */
export async function runToEnd(task: LoggedTask, { onLine, ...lifeline }: Watcher = {}): Promise<void> {
  mkdirSync(dirname(task.logFile), { recursive: true })
  const log = createWriteStream(task.logFile)
  const output = (text: string) => {
    log.write(text)
    for (const line of text.split('\n')) if (line.trim() !== '') onLine?.(line)
  }
  const code = await runChild(task, { ...lifeline, output })
  await new Promise<void>((resolve) => log.end(() => resolve()))
  if (code !== 0)
    throw new PlainFailure(withEndOfLog(`The ${task.name} failed (exit code ${code}).`, task.logFile))
}
