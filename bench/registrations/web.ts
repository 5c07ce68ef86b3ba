import '../../scripts/outside-next/register.mjs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/*
 * A web process with one address in it, which does what the form of the register page has done: asks whose session it is, reads
 * what was sent, holds the seat, and leads on.
 */
const { z } = await import('zod')
const { readSessionToken } = await import('@/platform/auth/session-token')
const { sessionCookie } = await import('@/platform/auth/session-cookie')
const { findViewer } = await import('@/platform/auth/find-viewer')
const { getPortal } = await import('@/platform/database/get-portal')
const { reserveSeats } = await import('@/use-cases/register-for-event/reserve-seats')

const portal = await getPortal()
const form = z.looseObject({
  locale: z.enum(['nl', 'en']),
  eventId: z.coerce.number().int().positive().max(2_147_483_647),
  bookingKey: z.uuid(),
})

const server = createServer(async (asked, answer) => {
  const { status, location } = await reserve(asked).catch((error: unknown) => ({
    status: 500,
    location: String(error),
  }))
  answer.writeHead(status, { location }).end()
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))

async function reserve(asked: IncomingMessage) {
  const cookies = new Map(
    (asked.headers.cookie ?? '').split('; ').map((one) => one.split('=') as [string, string]),
  )
  const sessionId = await readSessionToken(cookies.get(sessionCookie().name) ?? '')
  const viewer = sessionId && (await findViewer(sessionId))
  if (!viewer || viewer.isConsentDue) return { status: 303, location: '/nl/aanmelden' }
  const read = form.safeParse(Object.fromEntries(await fieldsOf(asked)))
  if (!read.success) return { status: 400, location: '' }
  const { locale, eventId, bookingKey, ...typed } = read.data
  const tickets = Object.entries(typed).flatMap(([name, value]) => {
    const ticketTypeId = Number(/^tickets-(\d{1,9})$/.exec(name)?.[1])
    return ticketTypeId ? [{ ticketTypeId, quantity: Number(value) }] : []
  })
  const { alumnusId } = viewer
  const taken = await reserveSeats(portal, {
    eventId,
    tickets,
    bookingKey,
    locale,
    alumnusId,
    now: new Date(),
  })
  if (!taken.ok) return { status: 409, location: taken.code }
  return { status: 303, location: `/nl/mijn/inschrijvingen/${taken.value.code}` }
}

async function fieldsOf(asked: IncomingMessage): Promise<FormData> {
  const pieces: Buffer[] = []
  for await (const piece of asked) pieces.push(piece as Buffer)
  const headers = { 'content-type': asked.headers['content-type'] ?? '' }
  return new Request('http://portal/', { method: 'POST', body: Buffer.concat(pieces), headers }).formData()
}
