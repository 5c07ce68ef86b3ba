import net from 'node:net'

/** A stretch of network between a process and its database that can be broken: the URL leads through it. */
export async function networkTo(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const lines = new Set<readonly [net.Socket, net.Socket]>()
  let isSilent = false

  const listenOn = (port: number) =>
    new Promise<net.Server>((resolve, reject) => {
      const server = net.createServer((near) => {
        const far = net.connect(Number(target.port), target.hostname)
        const line = [near, far] as const
        lines.add(line)
        for (const [from, to] of [
          [near, far],
          [far, near],
        ] as const) {
          from.on('data', (bytes) => {
            if (!isSilent && !silenced.has(line)) to.write(bytes)
          })
          from.on('error', () => to.destroy())
          from.on('close', () => to.destroy())
        }
      })
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => resolve(server))
    })

  const silenced = new Set<readonly [net.Socket, net.Socket]>()
  let server = await listenOn(0)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)

  const dropAll = () => lines.forEach((line) => line.forEach((socket) => socket.destroy()))
  const close = () => new Promise((resolve) => server.close(resolve))

  return {
    url: url.href,
    /** As when the database is stopped: lines break and nobody answers the door. */
    async refuse() {
      dropAll()
      await close()
    },
    async accept() {
      server = await listenOn(port)
    },
    /** As when a router forgets the lines there are: nothing arrives, nobody is told. New lines work. */
    silenceLines() {
      for (const line of lines) silenced.add(line)
    },
    /** As when the network is gone: neither the lines there are nor new ones carry anything. */
    silenceAll() {
      isSilent = true
    },
    endSilence() {
      isSilent = false
      dropAll()
    },
    async remove() {
      dropAll()
      await close()
    },
  }
}
