import { describe, expect, it } from 'vitest'
import { portBlock } from '../../sandbox/processes/port-block'
import { temporaryFolder } from '../../tests/temporary-folder'
import { devEnvironment } from './dev-environment'

const place = () => ({
  folder: temporaryFolder(),
  ports: portBlock(4100),
  build: 'dev',
  databaseUrl: 'postgres://x',
})

describe('the environment of a developer', () => {
  it('has a stand-in for Stripe, with keys of its own that stay the same', () => {
    const here = place()
    const first = devEnvironment(here, {})
    expect(first).toMatchObject({
      STRIPE_API_BASE: 'http://127.0.0.1:4101',
      STRIPE_SECRET_KEY: expect.stringMatching(/^sk_test_\w{48}$/),
      STRIPE_WEBHOOK_SECRET: expect.stringMatching(/^whsec_\w{48}$/),
    })
    expect(devEnvironment(here, {})).toEqual(first)
  })

  it('sends a key of Stripe to Stripe alone', () => {
    const given = { STRIPE_SECRET_KEY: 'sk_test_51', STRIPE_WEBHOOK_SECRET: 'whsec_mine' }
    expect(devEnvironment(place(), given)).toMatchObject({ ...given, STRIPE_API_BASE: '' })
    expect(devEnvironment(place(), { STRIPE_SECRET_KEY: 'sk_test_51' })).toMatchObject({
      STRIPE_WEBHOOK_SECRET: '',
    })
  })
})
