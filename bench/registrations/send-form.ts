import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { Crowd } from './gather-crowd'

export type RegistrationForm = {
  readonly port: number
  readonly path: string
  readonly agent: Agent
  /** What the page writes into its form. */
  readonly hidden: readonly (readonly [string, string])[]
  readonly ticketTypeId: number
}

/** Opens the page where one registers, as the first of the crowd. */
export async function openForm({
  port,
  crowd: { slug, ticketTypeId, cookies },
}: {
  readonly port: number
  readonly crowd: Crowd
}): Promise<RegistrationForm> {
  const address = `/nl/activiteiten/${slug}/inschrijven`
  const page = await fetch(`http://localhost:${port}${address}`, { headers: { cookie: cookies[0] ?? '' } })
  const html = await page.text()
  const form = html.split('<form').find((part) => part.includes('name="bookingKey"'))
  if (!form) throw new Error(`There is no form to register with at ${address} (${page.status}).`)
  const hidden = [...(form.split('</form>')[0] ?? '').matchAll(/<input type="hidden"[^>]*>/g)].map(
    ([input]) => [attribute(input, 'name'), attribute(input, 'value')] as const,
  )
  const path = attribute(form.split('>')[0] ?? '', 'action')
  return { port, path, agent: new Agent({ keepAlive: true }), hidden, ticketTypeId }
}

const attribute = (tag: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Sends it for one person, as a browser does; who has a seat when this is done. */
export async function sendForm(form: RegistrationForm, cookie: string): Promise<void> {
  const body = new URLSearchParams([
    ...form.hidden.map(([name, value]) => [name, name === 'bookingKey' ? randomUUID() : value]),
    [`tickets-${form.ticketTypeId}`, '1'],
  ]).toString()
  const { status, location } = await post(form, { body, cookie })
  if (status !== 303 || !/inschrijvingen/.test(location))
    throw new Error(`A registration was answered with ${status} ${location}.`)
}

const post = (
  { port, path, agent }: RegistrationForm,
  { body, cookie }: { readonly body: string; readonly cookie: string },
) =>
  new Promise<{ readonly status: number; readonly location: string }>((resolve, reject) => {
    const headers = {
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      origin: `http://localhost:${port}`,
      host: `localhost:${port}`,
    }
    request({ host: '127.0.0.1', port, path, agent, method: 'POST', headers }, (response) => {
      const { statusCode: status = 0, headers: answered } = response
      response.resume().once('end', () => resolve({ status, location: answered.location ?? '' }))
    })
      .once('error', reject)
      .end(body)
  })
