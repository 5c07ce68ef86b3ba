import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StandIn, startStripeStandIn } from '../start-stripe-stand-in'
import { recordingClient, TEST_KEY } from '../testing/client'
import { type Exchange, faultsIn } from '../testing/faithful'

/** Set by `npm test` from STRIPE_SECRET_KEY; where a stand-in is configured, that key is not Stripe's. */
const given =
  process.env['STRIPE_CONTRACT_KEY'] ??
  (process.env['STRIPE_API_BASE'] ? undefined : process.env['STRIPE_SECRET_KEY'])
const realKey = given?.startsWith('sk_test_') ? given : undefined

/**
 * Runs the same tests against the stand-in and, when STRIPE_SECRET_KEY is a key of test mode, against Stripe itself;
 * every request and every answer of both is held against the schemas.
 */
export function contract(what: string, tests: (stripe: () => Stripe) => void): void {
  describe(`${what}, at the stand-in`, () => {
    let standIn: StandIn
    const exchanges: Exchange[] = []
    let client: Stripe
    beforeAll(async () => {
      standIn = await startStripeStandIn({ port: 0, settings: { refundAfter: 0, refundFailsAfter: 0 } })
      client = recordingClient(TEST_KEY, { connection: standIn.connection, exchanges })
    })
    afterAll(() => standIn.stop())
    tests(() => client)
    it('said nothing that the package does not declare', () => expectFaithful(exchanges))
  })

  const title = `${what}, at Stripe itself`
  if (!realKey) {
    describe.skip(`${title} (SKIPPED: STRIPE_SECRET_KEY is no sk_test_ key)`, () => tests(noClient))
    return
  }
  describe(title, { timeout: 60_000 }, () => {
    const exchanges: Exchange[] = []
    const client = recordingClient(realKey, { exchanges })
    tests(() => client)
    it('said nothing that the package does not declare', () => expectFaithful(exchanges))
  })
}

function expectFaithful(exchanges: readonly Exchange[]): void {
  expect(exchanges.length).toBeGreaterThan(0)
  expect(exchanges.flatMap(faultsIn)).toEqual([])
}

const noClient = (): never => {
  throw new Error('There is no key of test mode.')
}
