import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './env'

const RIGHT = {
  DATABASE_URL: 'postgres://alumninet@localhost/alumninet',
  APP_URL: 'https://alumni.example/',
  PAYLOAD_SECRET: 's'.repeat(32),
  SMTP_URL: 'smtp://localhost:25',
  MAIL_FROM: 'Alumninet <alumni@alumni.example>',
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
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is missing'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL must be a URL that begins with postgres:// or postgresql://',
    ],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must have at least 32 characters'],
    [{ S3_ENDPOINT: 'nowhere' }, 'S3_ENDPOINT must be a URL'],
  ])('with %j is refused by name', (wrong, sentence) => {
    expect(() => parseEnvironment({ ...RIGHT, ...wrong })).toThrow(sentence)
  })
})
