import { beforeAll, describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuestion, aQuota, aTicketType } from '../../../factories/sales'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

type Staff = Awaited<ReturnType<typeof aStaffMember>>
let own = { event: 0, quota: 0, type: 0, question: 0 }
let other = { event: 0, quota: 0, type: 0, question: 0 }
let officer: Staff
let office: Staff
let editor: Staff
let treasurer: Staff

async function aSale(chapter: number) {
  const { id: event } = await anEvent(portal(), {
    chapters: [chapter],
    registration: { onlineLink: 'https://meet.example/geheim', confirmationText: 'Bel aan bij 12' },
  })
  const { id: quota } = await aQuota(portal(), { event })
  const { id: type } = await aTicketType(portal(), { event, quotas: [quota] })
  const { id: question } = await aQuestion(portal(), { event })
  return { event, quota, type, question }
}

beforeAll(async () => {
  const chapter = await aChapter(portal())
  own = await aSale(chapter.id)
  other = await aSale((await aChapter(portal())).id)
  officer = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [chapter.id] })
  office = await aStaffMember(portal(), { roles: ['office'] })
  editor = await aStaffMember(portal(), { roles: ['editor'] })
  treasurer = await aStaffMember(portal(), { roles: ['treasurer'] })
})

const COLLECTIONS = [
  ['event-quotas', 'quota'],
  ['ticket-types', 'type'],
  ['event-questions', 'question'],
] as const

describe('what is sold for an event', () => {
  it.each(COLLECTIONS)('%s is read by who may change the event, and by the treasurer', async (collection) => {
    const seen = async (user?: Staff) => {
      try {
        const { docs } = await portal().find({
          collection,
          depth: 0,
          overrideAccess: false,
          ...(user && { user }),
        })
        return docs.length
      } catch {
        return 'refused'
      }
    }
    expect([await seen(office), await seen(officer), await seen(treasurer)]).toEqual([2, 1, 2])
    expect([await seen(editor), await seen()]).toEqual(['refused', 'refused'])
  })

  it.each(COLLECTIONS)('%s is changed in own events only', async (collection, key) => {
    const change = (user: Staff, id: number) =>
      portal().update({ collection, id, data: {}, user, overrideAccess: false, depth: 0 })
    await expect(change(officer, own[key])).resolves.toMatchObject({ id: own[key] })
    await expect(change(officer, other[key])).rejects.toMatchObject({ status: 403 })
    await expect(change(office, other[key])).resolves.toMatchObject({ id: other[key] })
    await expect(change(treasurer, own[key])).rejects.toMatchObject({ status: 403 })
  })

  it('is not added to another chapter’s event, nor moved to one', async () => {
    const data = { name: 'Extra', size: 5 }
    const as = { user: officer, overrideAccess: false as const, locale: 'nl' as const }
    await expect(
      portal().create({ collection: 'event-quotas', data: { ...data, event: other.event }, ...as }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'event' }] } })
    await expect(
      portal().update({
        collection: 'event-questions',
        id: own.question,
        data: { event: other.event },
        ...as,
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'event' }] } })
    const mine = await portal().create({
      collection: 'event-quotas',
      data: { ...data, event: own.event },
      ...as,
    })
    expect(mine.size).toBe(5)
  })

  it('draws on quotas of its own event', async () => {
    await expect(aTicketType(portal(), { event: own.event, quotas: [other.quota] })).rejects.toMatchObject({
      data: { errors: [{ path: 'quotas' }] },
    })
  })

  it('keeps what only registrants are told from visitors', async () => {
    const read = async (user?: Staff) => {
      const event = await portal().findByID({
        collection: 'events',
        id: own.event,
        locale: 'nl',
        overrideAccess: false,
        ...(user && { user }),
      })
      return [event.registration?.onlineLink, event.registration?.confirmationText]
    }
    expect(await read()).toEqual([undefined, undefined])
    expect(await read(officer)).toEqual(['https://meet.example/geheim', 'Bel aan bij 12'])
  })
})

describe('seats of an event that nobody registered for', () => {
  it('go with it, and a quota says why it cannot shrink', async () => {
    const sale = await aSale((await aChapter(portal())).id)
    await portal().delete({ collection: 'events', id: sale.event, overrideAccess: true })
    const left = await portal().count({
      collection: 'event-quotas',
      where: { event: { equals: sale.event } },
      overrideAccess: true,
    })
    expect(left.totalDocs).toBe(0)
  })
})
