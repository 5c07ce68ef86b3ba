import { createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

export type ReceivedMail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * A mail server on loopback that keeps what it gets. Call it with `await` at the top of a file, before anything of the
 * portal is imported: the portal reads where its mail server is once.
 */
export async function openMailbox(): Promise<{ readonly take: () => readonly ReceivedMail[] }> {
  const received: ReceivedMail[] = []
  const server = createServer((socket) => converse(socket, (raw) => received.push(readMail(raw))))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.')
  process.env.SMTP_URL = `smtp://127.0.0.1:${address.port}`
  afterAll(() => server.close())
  return { take: () => received.splice(0) }
}

/** Just enough SMTP to be handed mails. */
function converse(socket: Socket, keep: (raw: string) => void): void {
  let pending = ''
  let isMessage = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  socket.on('error', () => undefined)
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    pending += chunk
    for (;;) {
      const end = pending.indexOf(isMessage ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const part = pending.slice(0, end)
      pending = pending.slice(end + (isMessage ? 5 : 2))
      if (isMessage) keep(part)
      isMessage = !isMessage && /^DATA$/i.test(part)
      say(isMessage ? '354 go on' : /^QUIT/i.test(part) ? '221 bye' : '250 fine')
    }
  })
  say('220 mailbox')
}

function readMail(raw: string): ReceivedMail {
  const [head = ''] = raw.split('\r\n\r\n', 1)
  const parts = raw.split(/\r\n--[^\r\n]+/)
  const partOf = (type: string) => {
    const part = parts.find((candidate) => candidate.startsWith(`\r\nContent-Type: ${type}`)) ?? ''
    return decoded(
      part.slice(part.indexOf('\r\n\r\n') + 4),
      /Transfer-Encoding: (\S+)/i.exec(part)?.[1] ?? '',
    )
  }
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)$`, 'im').exec(head)?.[1] ?? ''
  return {
    to: header('To'),
    subject: withoutEncodedWords(header('Subject')),
    text: partOf('text/plain'),
    html: partOf('text/html'),
  }
}

/** RFC 2047: what is not ASCII in a header comes as `=?UTF-8?Q?…?=`, in pieces when it is long. */
const withoutEncodedWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_all, how: string, text: string) =>
      how.toUpperCase() === 'B'
        ? decoded(text, 'base64')
        : decoded(text.replaceAll('_', ' '), 'quoted-printable'),
    )

function decoded(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString()
  if (encoding !== 'quoted-printable') return text
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
