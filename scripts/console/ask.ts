import { Writable } from 'node:stream'
import { createInterface } from 'node:readline/promises'
import { PlainFailure } from '../../sandbox/processes/plain-failure'

/** Asks for a line on the terminal; without one the flag is missing, and that is said. */
export async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new PlainFailure(`There is no terminal to ask in: give "${question.split(/[ :(]/)[0]}" as a flag.`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await terminal.question(question)).trim()
  } finally {
    terminal.close()
  }
}

/** Asks for a line that does not appear on the screen; without a terminal the answer is empty. */
export async function askSecretly(question: string): Promise<string> {
  if (!process.stdin.isTTY) return ''
  process.stdout.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stdout.write('\n')
  }
}
