import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DoorMove } from '@/features/events/domain/door-list'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuota, aTicketType } from '../../../factories/sales'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const load = async () => ({
  ...(await import('@/features/events/commands/record-at-door')),
  ...(await import('@/features/events/queries/find-door-list')),
  ...(await import('@/features/events/queries/may-run-event')),
  ...(await import('@/features/events/components/door/ticket-key')),
})
let its: Awaited<ReturnType<typeof load>>
let chapter = 0
let event = 0
let type = 0
let quota = 0
let made = 0

beforeAll(async () => {
  its = await load()
  chapter = (await aChapter(portal())).id
  event = (await anEvent(portal(), { chapters: [chapter] })).id
  quota = (await aQuota(portal(), { event, size: null })).id
  type = (await aTicketType(portal(), { event, quotas: [quota] })).id
})

const NOW = new Date('2026-12-04T19:30:00Z')
const run = async (statement: ReturnType<typeof sql>) => (await portal().db.drizzle.execute(statement)).rows

const secretOf = (index: number) =>
  `${'A'.repeat(28)}${index
    .toString(4)
    .padStart(4, '0')
    .replaceAll(/\d/g, (d) => 'BCDE'[Number(d)] ?? 'B')}`

/** A ticket of somebody called `name`, sold for the event of this file. */
async function aTicket(name = 'Mieke Verdonck', state: 'confirmed' | 'cancelled' = 'confirmed') {
  made += 1
  const secret = secretOf(made)
  const [registration] = await run(sql`
    insert into registrations (code, event_id, name, email, locale, booking_key, state, policy, total_cents, is_email_proved,
                               confirmed_at, called_off_by)
    values (${`R-DOOR${String(made).padStart(4, '0')}`}, ${event}, 'Boeker', ${`geheim-${made}@x.example`}, 'nl',
            gen_random_uuid(), ${state}, '{"steps":[]}', 0, true, now(), 'booker') returning id`)
  const [ticket] = await run(sql`
    insert into registration_tickets (registration_id, event_id, ticket_type_id, quota_ids, state, attendee_name, price_cents,
                                      price_rule, secret)
    values (${registration?.id}, ${event}, ${type}, ${`{${quota}}`}, ${state}, ${name}, 0, 'free', ${secret}) returning id`)
  return { id: Number(ticket?.id), secret }
}

const comesIn = (ticketId: number, more: Partial<DoorMove & { kind: 'in' }> = {}): DoorMove => ({
  kind: 'in',
  nonce: randomUUID(),
  ticketId,
  way: 'code',
  door: 'Hoofdingang',
  at: '2026-12-04T19:05:00.000Z',
  ...more,
})
const undoes = (of: string): DoorMove => ({
  kind: 'undo',
  nonce: randomUUID(),
  of,
  door: 'Hoofdingang',
  at: '2026-12-04T19:06:00.000Z',
})
const record = (moves: readonly DoorMove[], at = event) =>
  its.recordAtDoor(portal(), { eventId: at, staffId: 1, moves, now: NOW })
const outcomesOf = async (moves: readonly DoorMove[]) => (await record(moves)).map(({ outcome }) => outcome)
const list = async () => {
  const found = await its.findDoorList(portal().db.drizzle, { eventId: event, locale: 'nl', now: NOW })
  if (!found) throw new Error('no list')
  return found
}

describe('two doors with one ticket', () => {
  it('let it in once: the first that the portal hears of counts, the other is told when and where', async () => {
    const { id } = await aTicket()
    const first = comesIn(id, { door: 'Zij-ingang', at: '2026-12-04T19:10:00.000Z' })
    // Scanned earlier, without a network, and heard of later.
    const late = comesIn(id, { at: '2026-12-04T19:05:00.000Z' })
    expect(await outcomesOf([first])).toEqual(['accepted'])
    expect(await record([late])).toEqual([
      {
        nonce: late.nonce,
        outcome: 'duplicate',
        ticketId: id,
        before: { nonce: first.nonce, at: '2026-12-04T19:10:00.000Z', door: 'Zij-ingang' },
      },
    ])
    const entry = (await list()).tickets.find((ticket) => ticket.id === id)?.entry
    expect(entry?.nonce).toBe(first.nonce)
  })

  it('let each ticket in once when forty send the same at the same moment', async () => {
    const tickets = await Promise.all(Array.from({ length: 5 }, () => aTicket()))
    const sendings = Array.from({ length: 8 }, (_unused, door) =>
      (door % 2 ? tickets : tickets.toReversed()).map(({ id }) => comesIn(id, { door: `Deur ${door}` })),
    )
    const outcomes = (await Promise.all(sendings.map((moves) => record(moves)))).flat()
    expect(outcomes.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(5)
    expect(outcomes.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(35)
  })

  it('change nothing by sending again, and get the same answer', async () => {
    const { id } = await aTicket()
    const moves = [comesIn(id), comesIn(id)]
    const answered = await record(moves)
    expect(await record(moves)).toEqual(answered)
    expect(await Promise.all([record(moves), record(moves)])).toEqual([answered, answered])
    expect(await run(sql`select outcome from check_ins where ticket_id = ${id} order by id`)).toEqual([
      { outcome: 'accepted' },
      { outcome: 'duplicate' },
    ])
  })
})

describe('a mistake', () => {
  it('is undone, which is written down, and the ticket may come in again', async () => {
    const { id } = await aTicket()
    const first = comesIn(id)
    const undo = undoes(first.nonce)
    expect(await outcomesOf([first, undo, undo])).toEqual(['accepted', 'undone', 'undone'])
    expect(await outcomesOf([undoes(first.nonce)])).toEqual(['nothing-to-undo'])
    expect(await outcomesOf([comesIn(id), comesIn(id)])).toEqual(['accepted', 'duplicate'])
    expect(
      await run(
        sql`select u.door from check_in_undos u join check_ins c on c.id = check_in_id where ticket_id = ${id}`,
      ),
    ).toEqual([{ door: 'Hoofdingang' }])
  })
})

describe('a ticket that does not count', () => {
  it('is flagged when it was cancelled, and unknown at the door of another event', async () => {
    const { id } = await aTicket('Wim', 'cancelled')
    expect(await outcomesOf([comesIn(id)])).toEqual(['cancelled'])
    const other = (await anEvent(portal(), { chapters: [chapter] })).id
    const { id: mine } = await aTicket()
    expect((await record([comesIn(mine)], other)).map(({ outcome }) => outcome)).toEqual(['unknown'])
    expect((await record([undoes(randomUUID())], other)).map(({ outcome }) => outcome)).toEqual([
      'nothing-to-undo',
    ])
  })
})

describe('the list that phones keep', () => {
  it('holds names and no address, and nothing that a ticket could be made from', async () => {
    const { id, secret } = await aTicket('Zoë Peeters')
    const found = await list()
    const text = JSON.stringify(found)
    expect(text).not.toContain('@')
    expect(text).not.toContain(secret)
    const ticket = found.tickets.find((one) => one.id === id)
    expect(ticket).toMatchObject({ name: 'Zoë Peeters', bookedBy: 'Boeker', isCancelled: false, entry: null })
    expect(ticket?.key).toBe(await its.ticketKey(secret))
    expect(ticket?.key).toHaveLength(20)
    expect(found.keepUntil).toBe('2026-12-05T03:00:00.000Z')
  })
})

describe('who keeps the door', () => {
  it('is the Office, and officers of a chapter that organises it; nobody else', async () => {
    const other = (await aChapter(portal())).id
    const may = (staff: Parameters<typeof its.mayRunEvent>[1]['staff']) =>
      its.mayRunEvent(portal().db.drizzle, { eventId: event, staff })
    expect(await may(null)).toBe(false)
    const who = async (
      role: 'office' | 'editor' | 'treasurer' | 'library' | 'chapter-officer',
      chapters: number[] = [],
    ) => {
      const { id } = await aStaffMember(portal(), { roles: [role], chapters })
      return may({ id, roles: [role], chapters })
    }
    expect(await who('office')).toBe(true)
    expect(await who('chapter-officer', [chapter])).toBe(true)
    expect(await who('chapter-officer', [other])).toBe(false)
    expect(await who('chapter-officer')).toBe(false)
    for (const role of ['editor', 'treasurer', 'library'] as const) expect(await who(role)).toBe(false)
  })
})

describe('the database', () => {
  const insert = (ticketId: number, outcome: string, at = event) => sql`
    insert into check_ins (nonce, event_id, ticket_id, outcome, way, door, scanned_at, received_at, staff_id)
    values (gen_random_uuid(), ${at}, ${ticketId}, ${outcome}, 'code', 'Deur', now(), now(), 1)`
  const constraintOf = (statement: ReturnType<typeof sql>) =>
    run(statement).then(
      () => null,
      (error: { cause?: { constraint?: string; code?: string } }) =>
        error.cause?.constraint ?? error.cause?.code,
    )

  it('lets no ticket in twice, none that is cancelled, and none of another event', async () => {
    const { id } = await aTicket()
    const cancelled = await aTicket('Wim', 'cancelled')
    expect(await constraintOf(insert(id, 'accepted'))).toBe(null)
    expect(await constraintOf(insert(id, 'accepted'))).toBe('check_ins_once')
    expect(await constraintOf(insert(cancelled.id, 'accepted'))).toBe('check_ins_of_confirmed')
    const other = (await anEvent(portal(), { chapters: [chapter] })).id
    expect(await constraintOf(insert(id, 'accepted', other))).toBe('check_ins_of_own_event')
    expect(await constraintOf(insert(id, 'duplicate'))).toBe('check_ins_late_after_another')
    for (const table of ['check_ins', 'check_in_undos']) {
      expect(await constraintOf(sql`delete from ${sql.identifier(table)}`)).toBe('55000')
      expect(await constraintOf(sql`truncate ${sql.identifier(table)} cascade`)).toBe('55000')
    }
    expect(await constraintOf(sql`update check_ins set door = 'Elders' where ticket_id = ${id}`)).toBe(
      '55000',
    )
  })

  it('would let one in twice without that, so it is what stops it', async () => {
    const { id } = await aTicket()
    await run(sql`drop index check_ins_once`)
    expect(await constraintOf(insert(id, 'accepted'))).toBe(null)
    expect(await constraintOf(insert(id, 'accepted'))).toBe(null)
  })
})
