import { z } from 'zod'
import { readSigningKeys } from './auth/signing-keys'

const url = (protocols: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  })
const secret = z.string().min(32, 'must have at least 32 characters')
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => value || undefined, schema.optional())

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  ALUMNINET_DEMO: optional(z.literal('1')),
  ALUMNINET_BUILD: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'may hold a-z, 0-9 and hyphens')
    .default('dist'),
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  APP_URL: url(['http:', 'https:']).transform((value) => value.replace(/\/+$/, '')),
  PAYLOAD_SECRET: secret,
  NEXTAUTH_SECRET: optional(secret),
  SMTP_URL: url(['smtp:', 'smtps:']),
  MAIL_FROM: z.string().min(3),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[sr]k_(test|live)_\w+$/, 'must be a secret or restricted key of Stripe'),
  /** Two with a comma between them while one replaces the other. */
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(
      /^whsec_[^\s,]+(,whsec_[^\s,]+)?$/,
      'must be the signing secret of a webhook endpoint, or two with a comma',
    ),
  STRIPE_API_BASE: optional(
    url(['http:']).refine((value) => LOOPBACK.includes(new URL(value).hostname), {
      message: 'must lead to this machine: it takes the place of Stripe in a demo or a test',
    }),
  ),
  /** The first signs cards; all verify them. */
  CARD_SIGNING_KEYS: z.string().transform((value, context) => {
    const keys = readSigningKeys(value)
    if (keys) return keys
    context.addIssue({
      code: 'custom',
      message: 'must be ID:KEY, or several with commas: an id from 0 to 255, a key of 32 bytes in base64',
    })
    return z.NEVER
  }),
  MEDIA_DIR: z.string().default('.data/media'),
  S3_BUCKET: optional(z.string()),
  S3_REGION: optional(z.string()),
  S3_ENDPOINT: optional(url(['http:', 'https:'])),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
  PAGE_CACHE_BYTES: z.coerce.number().int().min(1_000_000).default(67_108_864),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
})

export type Environment = z.output<typeof environment>

/** Reads the environment once; a wrong or missing value throws one sentence per variable, naming it. */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environment.safeParse(variables)
  if (parsed.success) return withoutMixedMoney(parsed.data)
  const sentences = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return variables[name] ? `${name} ${issue.message}` : `${name} is missing`
  })
  throw new Error(`The environment is not right: ${sentences.join('; ')}.`)
}

/** Real money and stand-ins do not meet. */
function withoutMixedMoney(environment: Environment): Environment {
  const { STRIPE_API_BASE, STRIPE_SECRET_KEY, NODE_ENV, ALUMNINET_DEMO } = environment
  const isLive = /^[sr]k_live_/.test(STRIPE_SECRET_KEY)
  if (isLive && (STRIPE_API_BASE || ALUMNINET_DEMO)) {
    throw new Error(
      'The environment is not right: STRIPE_SECRET_KEY is a live key, beside a demo or a stand-in.',
    )
  }
  if (STRIPE_API_BASE && NODE_ENV === 'production' && !ALUMNINET_DEMO) {
    throw new Error(
      'The environment is not right: STRIPE_API_BASE is for a demo or a test, not for production.',
    )
  }
  return environment
}

/** `next build` renders nothing and reaches no database, yet imports the configuration: these let it. */
const WHILE_BUILDING = {
  DATABASE_URL: 'postgres://build@127.0.0.1:1/build',
  APP_URL: 'http://localhost',
  PAYLOAD_SECRET: 'used-while-building-and-nowhere-else',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'build@localhost',
  STRIPE_SECRET_KEY: 'sk_test_build',
  STRIPE_WEBHOOK_SECRET: 'whsec_build',
  CARD_SIGNING_KEYS: `0:${'A'.repeat(43)}`,
} as const

let parsed: Environment | undefined

export function env(): Environment {
  const building =
    process.env.NEXT_PHASE === 'phase-production-build' || process.env.ALUMNINET_GENERATING === '1'
  parsed ??= parseEnvironment(building ? { ...WHILE_BUILDING, ...process.env } : process.env)
  return parsed
}
