import type { Environment } from '../../sandbox/processes/environment'
import { sandboxEnvironment } from '../stack/sandbox-environment'
import type { Portal } from '../stack/start-portal'
import type { TestPlace } from './test-folder'

type Surroundings = TestPlace & {
  /** The migrated database that test files copy. */
  readonly templateUrl?: string
  /** The running portal, for browser tests. */
  readonly portal?: Portal
}

/** What the tests find in their environment, beside what a portal itself needs to be imported. */
export function testEnvironment({ folder, ports, templateUrl, portal }: Surroundings): Environment {
  const nowhere = 'postgres://nobody@127.0.0.1:1/none' // a test without a database of its own has none
  return {
    ...sandboxEnvironment({ folder, ports, build: 'test', databaseUrl: portal?.databaseUrl ?? nowhere }),
    NODE_ENV: 'test',
    TEST_FOLDER: folder,
    /** The first of ten ports; those from the sixth on are for servers that a test starts itself. */
    TEST_FIRST_PORT: String(ports.web),
    ...(templateUrl && { TEST_DATABASE_URL: templateUrl }),
    ...(portal && { BASE_URL: portal.address, MAIL_URL: portal.mailAddress }),
    ...passedOn('PROVE', 'SCREENS_DIR'),
    ...contractKey(),
  }
}

/** Given a key of Stripe's test mode, the contract tests of the stand-in run against Stripe itself too. */
function contractKey(): Environment {
  const key = process.env['STRIPE_SECRET_KEY']
  return key?.startsWith('sk_test_') && !process.env['STRIPE_API_BASE'] ? { STRIPE_CONTRACT_KEY: key } : {}
}

const passedOn = (...names: readonly string[]): Environment =>
  Object.fromEntries(names.filter((name) => process.env[name]).map((name) => [name, process.env[name]]))
