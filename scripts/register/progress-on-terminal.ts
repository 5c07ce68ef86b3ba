const STEPS = {
  examining: 'looking at the file',
  reading: 'reading',
  comparing: 'comparing with the register',
  merging: 'writing',
} as const

/** One line that moves, on a terminal alone and on the error stream: the report has standard output to itself. */
export function progressOnTerminal() {
  const terminal = process.stderr.isTTY
  const rewrite = (text: string) => void (terminal && process.stderr.write(`\r\u001b[2K${text}`))
  return {
    show: (step: keyof typeof STEPS, part: number) => rewrite(`${STEPS[step]} ${Math.round(part * 100)} %`),
    clear: () => rewrite(''),
  }
}
