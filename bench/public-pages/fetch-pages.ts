import { PlainFailure } from '../../sandbox/processes/plain-failure'
import type { Sent } from './start-static-files'

const LIST = '/nl/activiteiten'

export type PublicPage = Sent & { readonly path: string }
export type PageName = 'events' | 'event' | 'faq'

/** The pages that are compared, as the portal sends them to whoever is not the first to ask. */
export async function fetchPages(address: string): Promise<Readonly<Record<PageName, PublicPage>>> {
  const events = await fetchPage(address, LIST)
  const event = await fetchPage(address, firstEventOn(events.body.toString()))
  const faq = await fetchPage(address, '/nl/veelgestelde-vragen')
  return { events, event, faq }
}

async function fetchPage(address: string, path: string): Promise<PublicPage> {
  await ask(address, path)
  const response = await ask(address, path)
  const headers = [...response.headers].filter(([name]) => !SAID_BY_THE_SERVER.has(name))
  return { path, headers, body: Buffer.from(await response.arrayBuffer()) }
}

const SAID_BY_THE_SERVER = new Set([
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'content-type',
  'transfer-encoding',
])

async function ask(address: string, path: string): Promise<Response> {
  const response = await fetch(`${address}${path}`, {
    headers: { 'accept-encoding': 'identity' },
    redirect: 'error',
  })
  if (response.status !== 200) throw new PlainFailure(`${path} answers ${response.status}.`)
  return response
}

function firstEventOn(html: string): string {
  const paths = html.matchAll(new RegExp(`href="(${LIST}/[^"/?#]+)"`, 'g'))
  const found = [...paths].map(([, path]) => path).find((path) => path !== `${LIST}/zoeken`)
  if (!found) throw new PlainFailure('The list of events leads to no event.')
  return found
}
