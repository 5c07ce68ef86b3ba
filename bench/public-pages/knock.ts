import net from 'node:net'

const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** One connection that asks for the page as soon as it has it, until the time is over; resolves with how often it got it. */
export function knock(address: string, { until }: { readonly until: number }): Promise<number> {
  const { hostname, port, host, pathname } = new URL(address)
  const question = Buffer.from(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname)
    let received: Buffer = Buffer.alloc(0)
    /** Of the answer that is coming in, once its head is there. */
    let missing = 0
    let count = 0

    const askAgain = () => {
      if (performance.now() < until) return void socket.write(question)
      socket.destroy()
      resolve(count)
    }
    socket.setNoDelay(true)
    socket.once('connect', askAgain)
    socket.once('error', reject)
    socket.once('end', () => reject(new Error(`${address}: the connection was closed`)))
    socket.on('data', (bytes) => {
      if (missing > 0) {
        missing -= bytes.length
      } else {
        received = received.length === 0 ? bytes : Buffer.concat([received, bytes])
        const endOfHead = received.indexOf(END_OF_HEAD)
        if (endOfHead === -1) return
        const length = lengthIn(received.toString('latin1', 0, endOfHead))
        if (length === undefined)
          return void socket.destroy(new Error(`${address} does not answer with a page`))
        missing = endOfHead + END_OF_HEAD.length + length - received.length
        received = Buffer.alloc(0)
      }
      if (missing > 0) return
      count += 1
      askAgain()
    })
  })
}

function lengthIn(head: string): number | undefined {
  if (!head.startsWith('HTTP/1.1 200 ')) return undefined
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  return length === undefined ? undefined : Number(length)
}
