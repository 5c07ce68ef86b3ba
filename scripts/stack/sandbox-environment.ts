import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../../sandbox/processes/environment'
import type { PortBlock } from '../../sandbox/processes/port-block'
import { cleanEnvironment } from './clean-environment'

export type SandboxPlace = {
  /** State folder: database, mails, media, secrets, logs. */
  readonly folder: string
  readonly ports: PortBlock
  /** Name of the build folder. */
  readonly build: string
  readonly databaseUrl: string
}

/** Everything a portal needs to run on stand-ins, on loopback, with secrets of its own. */
export function sandboxEnvironment({ folder, ports, build, databaseUrl }: SandboxPlace): Environment {
  const address = `http://localhost:${ports.web}`
  return {
    ...cleanEnvironment(),
    ...NOTHING_REAL,
    ...keptSecrets(folder),
    NODE_ENV: 'production',
    ALUMNINET_DEMO: '1',
    ALUMNINET_BUILD: build,
    DATABASE_URL: databaseUrl,
    APP_URL: address,
    NEXTAUTH_URL: address,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Alumninet <alumninet@alumninet.example>',
    STRIPE_API_BASE: `http://127.0.0.1:${ports.stripe}`,
    MEDIA_DIR: join(folder, 'media'),
    HOSTNAME: '127.0.0.1',
    PORT: String(ports.web),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Set to nothing rather than left out: Next fills what is missing from .env, where an operator's real ones may be. */
const NOTHING_REAL = {
  DATABASE_REPLICA_URL: '',
  REDIS_URL: '',
  S3_BUCKET: '',
  S3_REGION: '',
  S3_ENDPOINT: '',
  S3_ACCESS_KEY_ID: '',
  S3_SECRET_ACCESS_KEY: '',
} as const

/** Made once and kept, so that who is signed in stays signed in over a restart, and payments find their way back. */
function keptSecrets(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'secrets.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {} // written below
  const secrets = { ...freshSecrets(), ...kept }
  if (Object.keys(secrets).length === Object.keys(kept).length) return kept
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}

const freshSecrets = () => ({
  PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
  NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
  STRIPE_SECRET_KEY: `sk_test_${randomBytes(24).toString('hex')}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('hex')}`,
  CARD_SIGNING_KEYS: `1:${randomBytes(32).toString('base64url')}`,
})
