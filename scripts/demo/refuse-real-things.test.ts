import { describe, expect, it } from 'vitest'
import { refuseRealThings } from './refuse-real-things'

const place = { ownPort: 3004 }

describe('starting the demo', () => {
  it.each([
    ['with nothing set', {}, {}],
    [
      'with the address of its own database',
      { DATABASE_URL: 'postgres://alumninet:x@127.0.0.1:3004/alumninet' },
      {},
    ],
    ['beside a Stripe test key', {}, { STRIPE_SECRET_KEY: 'sk_test_51' }],
    [
      'beside a database in an env file, which it does not use',
      {},
      { DATABASE_URL: 'postgres://db.example/portal' },
    ],
  ])('is fine %s', (_, env, files) => {
    expect(() => refuseRealThings(place, env, files)).not.toThrow()
  })

  it.each([
    ['another database', { DATABASE_URL: 'postgres://db.example:3004/portal' }, {}, 'DATABASE_URL points to'],
    [
      'another local database',
      { DATABASE_URL: 'postgres://localhost:5432/portal' },
      {},
      'DATABASE_URL points to',
    ],
    ['a live key', { STRIPE_SECRET_KEY: 'sk_live_51' }, {}, 'STRIPE_SECRET_KEY is a live Stripe key'],
    [
      'a live key in an env file',
      {},
      { STRIPE_SECRET_KEY: 'rk_live_51' },
      'STRIPE_SECRET_KEY is a live Stripe key',
    ],
  ])('is refused beside %s', (_, env, files, sentence) => {
    expect(() => refuseRealThings(place, env, files)).toThrow(sentence)
  })
})
