import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StaffMember } from '@/platform/auth/staff-access'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuota, aTicketType } from '../../../factories/sales'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

/** The one rule of who runs an event, and whether it is asked. */
const guard = vi.hoisted(() => ({ isOn: true }))
vi.mock('@/features/events/queries/may-run-event', async (original) => {
  const its = await original<typeof import('@/features/events/queries/may-run-event')>()
  return {
    mayRunEvent: async (...asked: Parameters<typeof its.mayRunEvent>) =>
      !guard.isOn || (await its.mayRunEvent(...asked)),
  }
})
/** Who is signed in at the door. */
const atDoor = vi.hoisted(() => ({ staff: null as StaffMember | null }))
vi.mock('@/platform/auth/current-staff', () => ({ currentStaff: async () => atDoor.staff }))

const { portal } = onOwnPortal()

const load = async () => ({
  ...(await import('@/use-cases/run-event/event-files')),
  ...(await import('@/features/events/actions/answer-door')),
  ...(await import('@/features/events/commands/duplicate-event')),
  ...(await import('@/features/events/commands/queue-event-message')),
  ...(await import('@/features/events/commands/resize-quota')),
  ...(await import('@/features/events/queries/find-door')),
  ...(await import('@/features/events/queries/find-drafted-event')),
})
let its: Awaited<ReturnType<typeof load>>
let sale = { event: 0, quota: 0, slug: '' }
let stranger: StaffMember
let asUser: object

beforeAll(async () => {
  its = await load()
  const chapter = (await aChapter(portal())).id
  const another = (await aChapter(portal())).id
  const { id: event, slug } = await anEvent(portal(), { chapters: [chapter] })
  const { id: quota } = await aQuota(portal(), { event })
  await aTicketType(portal(), { event, quotas: [quota] })
  sale = { event, quota, slug: slug ?? '' }
  const who = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [another] })
  asUser = who
  stranger = { id: who.id, roles: ['chapter-officer'], chapters: [another] } as StaffMember
  atDoor.staff = stranger
})

beforeEach(() => {
  guard.isOn = true
})

const files = () =>
  Promise.all(
    its.eventFiles.map(async ({ handler }) => {
      const answer = await handler({
        payload: portal(),
        user: asUser,
        routeParams: { id: String(sale.event) },
        searchParams: new URLSearchParams(),
        i18n: { language: 'nl' },
      } as never)
      return answer.status
    }),
  )
const doorList = async () =>
  (await its.answerDoor(new Request('http://localhost/api/door/1'), String(sale.event))).status
const resized = async (size: number) =>
  (
    await its.resizeQuota(portal(), {
      eventId: sale.event,
      quotaId: sale.quota,
      size,
      staff: stranger,
      now: new Date(),
    })
  ).ok
const message = async () => {
  const queued = await its.queueEventMessage(portal(), {
    eventId: sale.event,
    message: { nl: { subject: 'Dag', text: 'Tot dan.' }, en: { subject: 'Hello', text: 'See you.' } },
    once: randomUUID(),
    staff: stranger,
    now: new Date(),
  })
  return queued.ok ? 'queued' : queued.code
}

/** What an officer of another chapter reaches: nothing, and by the guard alone. */
describe('who does not run an event', () => {
  it('is kept from its desk, and would get in without the guard', async () => {
    const drafted = () => its.findDraftedEvent(portal(), { id: sale.event, staff: stranger })
    expect(await drafted()).toBe(null)
    expect(await files()).toEqual([404, 404, 404, 404])
    guard.isOn = false
    expect(await drafted()).toMatchObject({ id: sale.event })
    expect(await files()).toEqual([200, 200, 200, 200])
  })

  it('changes no quota of it, and would without the guard', async () => {
    expect(await resized(12)).toBe(false)
    guard.isOn = false
    expect(await resized(12)).toBe(true)
  })

  it('writes to nobody, and would get as far as the list of who comes without the guard', async () => {
    expect(await message()).toBe('event-unknown')
    guard.isOn = false
    expect(await message()).toBe('nobody-registered')
  })

  it('is kept from its door and the list for it, and would get in without the guard', async () => {
    const door = () => its.findDoor({ locale: 'nl', slug: sale.slug }, stranger)
    expect(await door()).toBe(null)
    expect(await doorList()).toBe(404)
    guard.isOn = false
    expect(await door()).toMatchObject({ eventId: sale.event })
    expect(await doorList()).toBe(200)
  })
})
