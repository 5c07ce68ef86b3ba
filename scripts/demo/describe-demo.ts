import { relative } from 'node:path'
import { demoAccounts } from '../../sandbox/demo/accounts'
import { demoAlumni } from '../../sandbox/demo/alumni'
import type { PortBlock } from '../../sandbox/processes/port-block'
import { table } from '../console/table'
import { projectRoot } from '../run/project-root.mjs'

type Description = { readonly ports: PortBlock; readonly folder: string; readonly command: string }

/** What a visitor of the demo needs to know, once everything runs. */
export function describeDemo({ ports, folder, command }: Description): string {
  const portal = `http://localhost:${ports.web}`
  const addresses = [
    ['Where', 'Address'],
    ['The portal, in Dutch', `${portal}/nl`],
    ['The portal, in English', `${portal}/en`],
    ['The rooms of the staff', `${portal}/admin`],
    ['The mail that it sends', `http://localhost:${ports.mailPage}`],
    ['The stand-in for Stripe', `http://127.0.0.1:${ports.stripe}`],
  ]
  const accounts = [
    ['Sign in at /admin as', 'Password', 'Who'],
    ...demoAccounts.map(({ email, password, note }) => [email, password, note]),
  ]
  const alumni = [
    ['Sign in at /nl/aanmelden as', 'Password', 'Who'],
    ...demoAlumni.map(({ number, givenName, familyName, password, note }) => [
      number,
      password ?? '',
      `${givenName} ${familyName}: ${note}`,
    ]),
  ]
  const state = relative(projectRoot, folder)
  return [
    '',
    'Alumninet is running.',
    '',
    table(addresses),
    '',
    table(accounts),
    '',
    table(alumni),
    '',
    `Ctrl-C stops it. Its state is in ${state}/ (logs in ${state}/logs/); ${command} -- --fresh starts over.`,
    '',
  ].join('\n')
}
