import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { portBlock, portBlockFrom, refuseTakenPorts } from './port-block'

describe('a block of ports', () => {
  it('is the neighbours of the web port', () => {
    expect(portBlock(4100)).toEqual({ web: 4100, stripe: 4101, mailPage: 4102, smtp: 4103, postgres: 4104 })
  })

  it('begins at PORT, or at 3000', () => {
    expect(portBlockFrom({ PORT: '8080' }).web).toBe(8080)
    expect(portBlockFrom({}).web).toBe(3000)
  })

  it.each(['http', '80', '65535', '3000.5', ''])('does not begin at "%s"', (PORT) => {
    expect(() => portBlockFrom({ PORT })).toThrow(`PORT is "${PORT}"`)
  })
})

describe('a taken port', () => {
  let other: Server | undefined
  afterEach(() => other?.close())

  const otherOn = (host: string) =>
    new Promise<number>((resolve) => {
      const server = createServer()
      other = server
      server.listen({ port: 0, host }, () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })

  it.each(['127.0.0.1', '0.0.0.0', '::1'])('is named, with the way out, when %s has it', async (host) => {
    const port = await otherOn(host)
    await expect(
      refuseTakenPorts({ ...portBlock(port - 3), smtp: port }, { command: 'npm run demo' }),
    ).rejects.toThrow(new RegExp(`Port ${port} \\(the mail server\\) is taken.*PORT=\\d+ npm run demo`))
  })

  it('is no obstacle when it is ours', async () => {
    const port = await otherOn('127.0.0.1')
    const ports = { web: port, stripe: port, mailPage: port, smtp: port, postgres: port }
    await expect(refuseTakenPorts(ports, { command: 'npm run demo', ours: [port] })).resolves.toBeUndefined()
  })
})
