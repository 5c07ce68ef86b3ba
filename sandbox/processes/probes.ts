import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'

/** True once the address answers with a status below 400. */
export async function answersHttp(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
    await response.body?.cancel()
    return response.status < 400
  } catch {
    return false
  }
}

export function acceptsTcp(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
    const answer = (accepted: boolean) => {
      socket.destroy()
      resolve(accepted)
    }
    socket.setTimeout(1000, () => answer(false))
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}

export function hasLogged(logFile: string, pattern: RegExp): boolean {
  try {
    return pattern.test(readFileSync(logFile, 'utf8'))
  } catch {
    return false
  }
}

/**
 * Whether somebody uses the port. Listening alone does not tell: macOS lets a second server take 127.0.0.1 while the
 * first has all addresses, and a server on ::1 alone would get the browser's requests for "localhost".
 */
export async function isPortTaken(port: number): Promise<boolean> {
  if (await acceptsTcp(port)) return true
  if (await acceptsTcp(port, '::1')) return true
  return !(await canListen(port))
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)))
  })
}
