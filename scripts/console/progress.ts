import { stripVTControlCharacters } from 'node:util'
import { duration } from './duration'

export type Say = (text: string) => void

export type Progress = {
  /** Runs one step under its title; what it says last is shown beside the time it took. */
  readonly step: <T>(title: string, work: (say: Say) => Promise<T>) => Promise<T>
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const
const SIGN_OF_LIFE_MS = 10_000

/** Numbered steps: a line that moves on a terminal; elsewhere a line at the end, and one every ten seconds until then. */
export function createProgress({ steps }: { readonly steps: number }): Progress {
  let number = 0
  return {
    step: async (title, work) => {
      number += 1
      const line = showLine(`[${number}/${steps}] ${title}`)
      try {
        const result = await work(line.say)
        line.done()
        return result
      } catch (error) {
        line.failed()
        throw error
      }
    },
  }
}

function showLine(title: string) {
  const started = Date.now()
  const terminal = process.stdout.isTTY
  let said = ''
  let frame = 0
  const elapsed = () => duration(Date.now() - started)
  const detail = () => (said ? ` – ${said}` : '')
  const timer = setInterval(
    () => {
      frame += 1
      if (terminal) rewrite(`${FRAMES[frame % FRAMES.length]} ${title} ${elapsed()}${detail()}`)
      else console.log(`  ${title} … ${elapsed()}${detail()}`)
    },
    terminal ? 100 : SIGN_OF_LIFE_MS,
  )
  const end = (mark: string, remark: string) => {
    clearInterval(timer)
    if (terminal) rewrite('')
    console.log(`${mark} ${title} ${elapsed()}${remark}`)
  }
  return {
    say: (text: string) => {
      said = stripVTControlCharacters(text).trim().replace(/\s+/g, ' ')
    },
    done: () => end('✓', detail()),
    failed: () => end('✗', ''), // what it said last is rarely why
  }
}

function rewrite(text: string): void {
  const width = process.stdout.columns || 80
  process.stdout.write(`\r\u001b[2K${[...text].slice(0, width - 1).join('')}`)
}
