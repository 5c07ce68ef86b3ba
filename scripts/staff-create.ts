import { parseArgs } from 'node:util'
import { PlainFailure } from '../sandbox/processes/plain-failure'
import { ask, askSecretly } from './console/ask'
import { runScript } from './console/run-script'
import { loadEnvFiles } from './stack/env-file'
import { openPayload } from './stack/open-payload'
import { inventPassword } from './staff/invent-password'

const ROLES = ['office', 'editor', 'chapter-officer', 'treasurer'] as const
type Role = (typeof ROLES)[number]

await runScript(async () => {
  const { values: given } = parseArgs({
    options: {
      name: { type: 'string' },
      email: { type: 'string' },
      role: { type: 'string', multiple: true },
    },
  })
  loadEnvFiles()
  if (!process.env['DATABASE_URL'])
    throw new PlainFailure('DATABASE_URL is not set: whose staff should this be?')

  const name = given.name ?? (await ask('Name: '))
  const email = given.email ?? (await ask('E-mail: '))
  const roles = readRoles(given.role ?? (await ask(`Roles (${ROLES.join(', ')}): `)).split(/[\s,]+/))
  const chosen = await askSecretly('Password (empty: one is made and shown once): ')
  const password = chosen || inventPassword()

  await createStaff({ name, email, roles, password })
  console.log(`\n${name} can sign in at /admin as ${email}.`)
  if (!chosen) console.log(`Password, shown this once: ${password}`)
})

function readRoles(given: readonly string[]): Role[] {
  const wishes = given.flatMap((wish) => wish.split(',')).filter((wish) => wish !== '')
  const roles = ROLES.filter((role) => wishes.includes(role))
  const strange = wishes.filter((wish) => !ROLES.some((role) => role === wish))
  if (strange.length === 0 && roles.length > 0) return roles
  throw new PlainFailure(`Choose one or more of these roles: ${ROLES.join(', ')}.`)
}

type NewStaff = {
  readonly name: string
  readonly email: string
  readonly roles: Role[]
  readonly password: string
}

/** Whoever may run this on the server may make staff: it is how the first account comes to be. */
async function createStaff(staff: NewStaff): Promise<void> {
  const payload = await openPayload()
  try {
    await payload.create({ collection: 'staff', data: staff, overrideAccess: true })
  } catch (error) {
    throw new PlainFailure(`The account was not made: ${refusalIn(error)}`)
  }
}

/** Payload lists what is wrong with each field beside its own "The following field is invalid". */
function refusalIn(error: unknown): string {
  const problems = (
    error as {
      readonly data?: { readonly errors?: readonly { readonly path: string; readonly message: string }[] }
    }
  ).data?.errors
  if (problems?.length) return problems.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return error instanceof Error ? error.message : String(error)
}
