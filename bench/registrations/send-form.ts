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

export function openForm({
  port,
  crowd: { eventId, ticketTypeId },
}: {
  readonly port: number
  readonly crowd: Crowd
}): RegistrationForm {
  const hidden = [
    ['locale', 'nl'],
    ['eventId', String(eventId)],
    ['bookingKey', ''],
  ] as const
  return { port, path: '/', agent: new Agent({ keepAlive: true }), hidden, ticketTypeId }
}

/** Sends it for one person, who has a seat when this is done. */
export async function sendForm(form: RegistrationForm, cookie: string): Promise<void> {
  const boundary = `----${randomUUID()}`
  const fields = [
    ...form.hidden.map(([name, value]) => [name, name === 'bookingKey' ? randomUUID() : value] as const),
    [`tickets-${form.ticketTypeId}`, '1'] as const,
  ]
  const body = `${fields
    .map(
      ([name, value]) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join('')}--${boundary}--\r\n`
  const { status, location } = await post(form, { body, boundary, cookie })
  if (status !== 303 || !/inschrijvingen/.test(location))
    throw new Error(`A registration was answered with ${status} ${location}.`)
}

const post = (
  { port, path, agent }: RegistrationForm,
  { body, boundary, cookie }: { readonly body: string; readonly boundary: string; readonly cookie: string },
) =>
  new Promise<{ readonly status: number; readonly location: string }>((resolve, reject) => {
    const headers = {
      cookie,
      'content-type': `multipart/form-data; boundary=${boundary}`,
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
