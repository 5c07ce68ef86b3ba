import type { Environment } from '../../sandbox/processes/environment'

/** The portal's own variables (platform/env.ts), and what npm and a test runner add for their children. */
const OURS =
  /^(DATABASE_|APP_URL$|NEXTAUTH_|NEXT_|PAYLOAD_|STRIPE_|SMTP_|MAIL_|MEDIA_|S3_|AWS_|REDIS_|PAGE_CACHE_|CARD_|ALUMNINET_|PORT$|HOSTNAME$|NODE_ENV$|npm_|VITEST|TEST)/

/** Our environment without anything that configures a portal: a sandbox starts from this and adds its own. */
export function cleanEnvironment(from: Environment = process.env): Environment {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !OURS.test(name)))
}
