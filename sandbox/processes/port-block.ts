import type { Environment } from './environment'
import { PlainFailure } from './plain-failure'
import { isPortTaken } from './probes'

/** Where each part of a sandbox listens: neighbours of one number, so that moving one moves all. */
export type PortBlock = {
  readonly web: number
  readonly stripe: number
  readonly mailPage: number
  readonly smtp: number
  readonly postgres: number
}

export function portBlock(first: number): PortBlock {
  return { web: first, stripe: first + 1, mailPage: first + 2, smtp: first + 3, postgres: first + 4 }
}

/** The block that PORT names (3000 when it is not set); refuses what is no usable port. */
export function portBlockFrom(env: Environment): PortBlock {
  const wish = env['PORT'] ?? '3000'
  const first = Number(wish)
  if (!/^\d+$/.test(wish) || first < 1024 || first > 65_531) {
    throw new PlainFailure(`PORT is "${wish}"; it must be a number from 1024 to 65531.`)
  }
  return portBlock(first)
}

const USES: Record<keyof PortBlock, string> = {
  web: 'the web server',
  stripe: 'the payment stand-in',
  mailPage: 'the mail page',
  smtp: 'the mail server',
  postgres: 'PostgreSQL',
}

/** Refuses the block when somebody else listens on one of its ports, naming the port and the way out. */
export async function refuseTakenPorts(
  ports: PortBlock,
  { command, ours = [] }: { readonly command: string; readonly ours?: readonly number[] },
): Promise<void> {
  for (const use of Object.keys(USES) as (keyof PortBlock)[]) {
    const port = ports[use]
    if (ours.includes(port) || !(await isPortTaken(port))) continue
    throw new PlainFailure(
      `Port ${port} (${USES[use]}) is taken by another program. Choose another place, for example: PORT=${elsewhere(ports)} ${command}`,
    )
  }
}

const elsewhere = (ports: PortBlock): number => (ports.web + 105 > 65_535 ? 3000 : ports.web + 100)

/** The first of the blocks of ten from 4100 up that is free as a whole and that `claim` accepts. */
export async function findFreeBlock(claim: (first: number) => boolean): Promise<number> {
  for (let first = 4100; first < 6000; first += 10) {
    if (!(await isBlockFree(first))) continue
    if (claim(first)) return first
  }
  throw new PlainFailure('No ten neighbouring ports between 4100 and 6000 are free.')
}

async function isBlockFree(first: number): Promise<boolean> {
  for (let port = first; port < first + 10; port++) {
    if (await isPortTaken(port)) return false
  }
  return true
}
