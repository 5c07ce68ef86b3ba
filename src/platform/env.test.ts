import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './env'

const RIGHT = {
  DATABASE_URL: 'postgres://alumninet@localhost/alumninet',
  APP_URL: 'https://alumni.example/',
  PAYLOAD_SECRET: 's'.repeat(32),
  SMTP_URL: 'smtp://localhost:25',
  MAIL_FROM: 'Alumninet <alumni@alumni.example>',
  STRIPE_SECRET_KEY: 'sk_live_51',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
  CARD_SIGNING_KEYS: `1:${'A'.repeat(43)}`,
}

describe('the environment', () => {
  it('is read with its defaults, and the address loses its closing slash', () => {
    expect(parseEnvironment(RIGHT)).toMatchObject({
      APP_URL: 'https://alumni.example',
      NODE_ENV: 'development',
      MEDIA_DIR: '.data/media',
    })
  })

  it.each([
    ['a demo', { NODE_ENV: 'production', ALUMNINET_DEMO: '1' }],
    ['a test', { NODE_ENV: 'test' }],
  ])('may name a stand-in for Stripe in %s', (_, surroundings) => {
    const standIn = { STRIPE_API_BASE: 'http://127.0.0.1:3001', STRIPE_SECRET_KEY: 'sk_test_51' }
    expect(parseEnvironment({ ...RIGHT, ...standIn, ...surroundings })).toMatchObject(standIn)
  })

  it.each([
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is missing'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL must be a URL that begins with postgres:// or postgresql://',
    ],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must have at least 32 characters'],
    [{ CARD_SIGNING_KEYS: undefined }, 'CARD_SIGNING_KEYS is missing'],
    [{ CARD_SIGNING_KEYS: 'secret' }, 'CARD_SIGNING_KEYS must be ID:KEY, or several with commas'],
    [{ S3_ENDPOINT: 'nowhere' }, 'S3_ENDPOINT must be a URL'],
    [{ STRIPE_SECRET_KEY: 'pk_test_51' }, 'STRIPE_SECRET_KEY must be a secret or restricted key'],
    [{ STRIPE_WEBHOOK_SECRET: 'secret' }, 'STRIPE_WEBHOOK_SECRET must be the signing secret'],
    [
      { STRIPE_API_BASE: 'http://stripe.example', STRIPE_SECRET_KEY: 'sk_test_51' },
      'STRIPE_API_BASE must lead to this machine',
    ],
    [{ STRIPE_API_BASE: 'http://127.0.0.1:3001' }, 'STRIPE_SECRET_KEY is a live key'],
    [{ ALUMNINET_DEMO: '1', STRIPE_SECRET_KEY: 'rk_live_51' }, 'STRIPE_SECRET_KEY is a live key'],
    [
      { STRIPE_API_BASE: 'http://127.0.0.1:3001', STRIPE_SECRET_KEY: 'sk_test_51', NODE_ENV: 'production' },
      'STRIPE_API_BASE is for a demo or a test',
    ],
  ])('with %j is refused by name', (wrong, sentence) => {
    expect(() => parseEnvironment({ ...RIGHT, ...wrong })).toThrow(sentence)
  })
})
