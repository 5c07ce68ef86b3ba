import { beforeAll, describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuestion, aQuota, aTicketType } from '../../../factories/sales'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const load = async () => ({
  ...(await import('@/features/events/commands/duplicate-event')),
  ...(await import('@/features/events/queries/find-drafted-event')),
  ...(await import('@/platform/auth/staff-access')),
})
let its: Awaited<ReturnType<typeof load>>
let chapter = 0
let another = 0
let prepared = 0
type Staff = Awaited<ReturnType<typeof aStaffMember>>
const people = {} as Record<'office' | 'officer' | 'stranger' | 'editor' | 'treasurer' | 'library', Staff>

beforeAll(async () => {
  its = await load()
  chapter = (await aChapter(portal())).id
  another = (await aChapter(portal())).id
  people.office = await aStaffMember(portal(), { roles: ['office'] })
  people.officer = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [chapter] })
  people.stranger = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [another] })
  people.editor = await aStaffMember(portal(), { roles: ['editor'], chapters: [chapter] })
  people.treasurer = await aStaffMember(portal(), { roles: ['treasurer'], chapters: [chapter] })
  people.library = await aStaffMember(portal(), { roles: ['library'] })
})

const staff = (who: keyof typeof people) => {
  const member = its.staffOf({ user: people[who] as never })
  if (!member) throw new Error('no staff')
  return member
}

async function aPreparedEvent(chapters = [chapter]) {
  prepared += 1
  const { id: event } = await anEvent(portal(), {
    chapters,
    slug: `avond-${prepared}-2026`,
    registration: {
      closesAt: '2026-12-01T22:59:00.000Z',
      policy: 'own',
      tiers: [
        { day: '2026-11-20', refundPercent: 100, feeCents: 0 },
        { daysBefore: 3, refundPercent: 50, feeCents: 250 },
      ],
      confirmationText: 'Bel aan bij 12',
    },
  })
  await portal().update({
    collection: 'events',
    id: event,
    locale: 'en',
    data: {
      title: 'An evening',
      slug: `evening-${prepared}`,
      registration: { confirmationText: 'Ring at 12' },
    },
    overrideAccess: true,
  })
  const { id: quota } = await aQuota(portal(), { event, name: 'Zaal', size: 80 })
  await portal().update({
    collection: 'event-quotas',
    id: quota,
    locale: 'en',
    data: { name: 'Hall' },
    overrideAccess: true,
  })
  await aTicketType(portal(), {
    event,
    quotas: [quota],
    name: 'Diner',
    priceCents: 2500,
    memberPriceCents: 1800,
    salesUntil: '2026-11-30T22:59:00.000Z',
  })
  const { id: question, options } = await aQuestion(portal(), {
    event,
    question: 'Wat eet je?',
    kind: 'choice',
    options: [{ label: 'Vis' }, { label: 'Groenten' }],
  })
  await portal().update({
    collection: 'event-questions',
    id: question,
    locale: 'en',
    data: {
      question: 'What do you eat?',
      options: (options ?? []).map(({ id }, index) => ({
        id: id ?? '',
        label: ['Fish', 'Greens'][index] ?? '',
      })),
    },
    overrideAccess: true,
  })
  return event
}

describe('an event that is being prepared', () => {
  it.each([
    ['office', true],
    ['officer', true],
    ['stranger', false],
    ['editor', false],
    ['treasurer', false],
    ['library', false],
  ] as const)('is seen by %s: %s', async (who, sees) => {
    const id = await aPreparedEvent()
    expect((await its.findDraftedEvent(portal(), { id, staff: staff(who) })) !== null).toBe(sees)
    expect(await its.findDraftedEvent(portal(), { id, staff: null })).toBeNull()
  })

  it('is of all the chapters that share it', async () => {
    const id = await aPreparedEvent([chapter, another])
    for (const who of ['officer', 'stranger'] as const)
      expect((await its.findDraftedEvent(portal(), { id, staff: staff(who) }))?.id).toBe(id)
  })

  it('is read as it stands in the form, before it is published', async () => {
    const id = await aPreparedEvent()
    await portal().update({
      collection: 'events',
      id,
      locale: 'nl',
      draft: true,
      data: { startsAt: '2026-12-11T19:00:00.000Z', endsAt: '2026-12-11T21:00:00.000Z' },
      overrideAccess: true,
    })
    const drafted = await its.findDraftedEvent(portal(), { id, staff: staff('officer') })
    expect(drafted?.startsAt).toBe('2026-12-11T19:00:00.000Z')
    expect(drafted?.title).toMatchObject({ en: 'An evening' })
    expect(
      drafted?.sale?.policy.steps.map(({ refundPercent, feeCents }) => [refundPercent, feeCents]),
    ).toEqual([
      [100, 0],
      [50, 250],
    ])
  })
})

describe('last year’s event again', () => {
  it('is a draft with everything of it, in both languages, on the new day, with nothing sold', async () => {
    const id = await aPreparedEvent()
    const made = await its.duplicateEvent(portal(), {
      eventId: id,
      onDay: '2027-12-03',
      staff: staff('officer'),
    })
    if (!made.ok) throw new Error(made.code)
    const copy = await its.findDraftedEvent(portal(), { id: made.value, staff: staff('officer') })
    const original = await its.findDraftedEvent(portal(), { id, staff: staff('officer') })
    expect(copy).toMatchObject({
      title: original?.title,
      startsAt: '2027-12-03T19:00:00.000Z',
      endsAt: '2027-12-03T21:00:00.000Z',
      closesAt: '2027-11-30T22:59:00.000Z',
      policy: 'own',
      confirmationText: { nl: 'Bel aan bij 12', en: 'Ring at 12' },
      quotas: [{ name: { nl: 'Zaal', en: 'Hall' }, size: 80 }],
      types: [
        {
          name: { nl: 'Diner' },
          priceCents: 2500,
          memberPriceCents: 1800,
          salesUntil: '2027-11-29T22:59:00.000Z',
        },
      ],
      questions: [
        {
          question: { nl: 'Wat eet je?', en: 'What do you eat?' },
          options: [
            { nl: 'Vis', en: 'Fish' },
            { nl: 'Groenten', en: 'Greens' },
          ],
        },
      ],
    })
    expect(copy?.types[0]?.quotaIds).toEqual([copy?.quotas[0]?.id])
    expect(copy?.quotas[0]?.id).not.toBe(original?.quotas[0]?.id)
    const row = await portal().findByID({
      collection: 'events',
      id: made.value,
      locale: 'nl',
      draft: true,
      overrideAccess: true,
    })
    expect([row._status, row.slug?.endsWith('-2027')]).toEqual(['draft', true])
  })

  it('is not for who does not run the event', async () => {
    const id = await aPreparedEvent()
    for (const who of ['stranger', 'editor', 'treasurer', 'library'] as const)
      expect(
        await its.duplicateEvent(portal(), { eventId: id, onDay: '2027-12-03', staff: staff(who) }),
      ).toEqual({ ok: false, code: 'event-unknown' })
  })
})

describe('a ticket type', () => {
  it('says beside the field what the database would refuse', async () => {
    const { id: event } = await anEvent(portal(), { chapters: [chapter] })
    const { id: quota } = await aQuota(portal(), { event })
    const refused = (more: object) => aTicketType(portal(), { event, quotas: [quota], ...more })
    await expect(refused({ priceCents: 100, memberPriceCents: 200 })).rejects.toMatchObject({
      data: { errors: [{ path: 'memberPriceCents' }] },
    })
    await expect(refused({ minPerBooking: 3, maxPerBooking: 2 })).rejects.toMatchObject({
      data: { errors: [{ path: 'maxPerBooking' }] },
    })
    await expect(refused({ priceCents: 12.5 })).rejects.toMatchObject({
      data: { errors: [{ path: 'priceCents' }] },
    })
    await expect(refused({ priceCents: '? twaalf' as never })).rejects.toMatchObject({
      data: { errors: [{ path: 'priceCents' }] },
    })
  })
})
