import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/temporary-folder'
import { supervised } from '../processes/supervise'
import { startStripe } from './start-stripe'
import { refusalOf } from './testing/a-session'
import { clientOf, TEST_KEY } from './testing/client'

describe('the stand-in as a process', () => {
  it('serves the one key of its portal, tells it what happens, and is gone with its supervisor', async () => {
    const folder = temporaryFolder()
    const port = await freePort()
    const connection = { host: '127.0.0.1', port, protocol: 'http' } as const
    const env = {
      APP_URL: 'http://localhost:3000',
      STRIPE_SECRET_KEY: TEST_KEY,
      STRIPE_WEBHOOK_SECRET: 'whsec_1',
    }
    await supervised({ folder, command: 'the test' }, async (supervisor) => {
      await startStripe(supervisor, { folder, port, env })
      const { data } = await clientOf({ connection }).webhookEndpoints.list()
      expect(data.map(({ url }) => url)).toEqual(['http://localhost:3000/api/stripe/webhook'])
      const stranger = clientOf({ connection }, { key: 'sk_test_somebody_else' })
      expect(await refusalOf(stranger.balance.retrieve())).toMatchObject({ status: 401 })
    })
    await expect(clientOf({ connection }).balance.retrieve()).rejects.toThrow('connection')
  }, 30_000)

  it('does not start beside a live key', async () => {
    const folder = temporaryFolder()
    const env = {
      APP_URL: 'http://localhost:3000',
      STRIPE_SECRET_KEY: 'rk_live_51',
      STRIPE_WEBHOOK_SECRET: 'x',
    }
    const starting = supervised({ folder, command: 'the test' }, async (supervisor) => {
      await startStripe(supervisor, { folder, port: await freePort(), env })
    })
    await expect(starting).rejects.toThrow('live Stripe key')
  }, 30_000)
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
