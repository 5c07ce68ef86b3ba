import type { Chapter, Event, FaqEntry, Page, Staff } from '@payload-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

type Who = 'visitor' | 'treasurer' | 'editor' | 'officer' | 'office'
type Signed = (Staff & { collection: 'staff' }) | undefined
const WHO: readonly Who[] = ['visitor', 'treasurer', 'editor', 'officer', 'office']
const users = new Map<Who, Signed>()

let own: Chapter
let other: Chapter
let ownDraft: Event
let otherDraft: Event
let ownEvent: Event
let otherEvent: Event
let sharedEvent: Event
let membersEvent: Event
let faqDraft: FaqEntry
let pageDraft: Page

beforeAll(async () => {
  own = await aChapter(portal())
  other = await aChapter(portal())
  ownEvent = await anEvent(portal(), { chapters: [own.id] })
  otherEvent = await anEvent(portal(), { chapters: [other.id] })
  sharedEvent = await anEvent(portal(), { chapters: [own.id, other.id] })
  membersEvent = await anEvent(portal(), { chapters: [other.id], audience: 'members' })
  ownDraft = await anEvent(portal(), { chapters: [own.id], _status: 'draft' })
  otherDraft = await anEvent(portal(), { chapters: [other.id], _status: 'draft' })
  const category = await portal().create({
    collection: 'faq-categories',
    data: { name: 'Algemeen', slug: 'algemeen' },
    overrideAccess: true,
  })
  faqDraft = await portal().create({
    collection: 'faq-entries',
    draft: true,
    data: {
      question: 'Mag ik dit zien?',
      slug: 'mag-ik-dit-zien',
      category: category.id,
      _status: 'draft',
    } as never,
    overrideAccess: true,
  })
  pageDraft = await portal().create({
    collection: 'pages',
    draft: true,
    data: { title: 'Ontwerp', slug: 'ontwerp', _status: 'draft' },
    overrideAccess: true,
  })
  users.set('visitor', undefined)
  users.set('treasurer', await aStaffMember(portal(), { roles: ['treasurer'] }))
  users.set('editor', await aStaffMember(portal(), { roles: ['editor'] }))
  users.set('officer', await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [own.id] }))
  users.set('office', await aStaffMember(portal(), { roles: ['office'] }))
})

/** Who of all may do it: the operation is tried for each, and refused means Forbidden or Not found, nothing else. */
async function whoMay(
  attempt: (as: { user: Signed; overrideAccess: false }, who: Who) => Promise<unknown>,
): Promise<readonly Who[]> {
  const allowed: Who[] = []
  for (const who of WHO) {
    try {
      await attempt({ user: users.get(who), overrideAccess: false }, who)
      allowed.push(who)
    } catch (error) {
      const { status } = error as { status?: number }
      if (status !== 403 && status !== 404) throw error
    }
  }
  return allowed
}

describe('events', () => {
  const reads: readonly [string, () => Event, readonly Who[]][] = [
    ['a public one', () => otherEvent, ['visitor', 'treasurer', 'editor', 'officer', 'office']],
    ['one for members', () => membersEvent, ['treasurer', 'editor', 'officer', 'office']],
    ['a draft of the own chapter', () => ownDraft, ['officer', 'office']],
    ['a draft of another chapter', () => otherDraft, ['office']],
  ]
  it.each(reads)('%s is read by the right people', async (_what, event, expected) => {
    expect(await whoMay((as) => portal().findByID({ collection: 'events', id: event().id, ...as }))).toEqual(
      expected,
    )
  })

  it.each(reads)(
    '%s is not given away by a list, a count or its versions',
    async (_what, event, expected) => {
      const listed = await whoMay(async (as) => {
        const { totalDocs } = await portal().count({
          collection: 'events',
          where: { id: { equals: event().id } },
          ...as,
        })
        const { docs } = await portal().find({
          collection: 'events',
          where: { id: { equals: event().id } },
          ...as,
        })
        expect(docs.length).toBe(totalDocs)
        if (totalDocs === 0) throw Object.assign(new Error('not listed'), { status: 404 })
      })
      expect(listed).toEqual(expected)
    },
  )

  it('keeps the earlier versions of another chapter’s event from an officer', async () => {
    const seen = await whoMay(async (as) => {
      const { docs } = await portal().findVersions({
        collection: 'events',
        where: { parent: { equals: otherDraft.id } },
        ...as,
      })
      if (docs.length === 0) throw Object.assign(new Error('none'), { status: 404 })
    })
    expect(seen).toEqual(['office'])
  })

  const changes: readonly [string, () => Event, readonly Who[]][] = [
    ['of the own chapter', () => ownEvent, ['officer', 'office']],
    ['shared with another chapter', () => sharedEvent, ['officer', 'office']],
    ['of another chapter', () => otherEvent, ['office']],
  ]
  it.each(changes)('one %s is changed by the right people', async (_what, event, expected) => {
    const update = await whoMay((as) =>
      portal().update({
        collection: 'events',
        id: event().id,
        locale: 'nl',
        data: { summary: 'Nieuw' },
        ...as,
      }),
    )
    expect(update).toEqual(expected)
  })

  it('is made by the Office, and by an officer for the own chapter', async () => {
    let count = 0
    const make = (chapters: number[]) =>
      whoMay((as) => {
        count += 1
        return portal().create({
          collection: 'events',
          locale: 'nl',
          data: {
            title: `Nieuw ${count}`,
            slug: `nieuw-${count}`,
            chapters,
            startsAt: '2027-01-01T10:00:00Z',
            endsAt: '2027-01-01T11:00:00Z',
            timeZone: 'Europe/Brussels',
            venue: { kind: 'online' },
            audience: 'public',
            state: 'scheduled',
            languages: ['nl'],
            sequence: 0,
          },
          ...as,
        })
      })
    expect(await make([own.id])).toEqual(['officer', 'office'])
    await expect(make([other.id])).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'chapters' }] },
    })
  })

  it('is not given away to another chapter by its officer', async () => {
    const user = users.get('officer')
    const give = portal().update({
      collection: 'events',
      id: ownEvent.id,
      data: { chapters: [other.id] },
      user,
      overrideAccess: false,
    })
    await expect(give).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'chapters' }] } })
  })

  it('is removed by the Office alone', async () => {
    const event = await anEvent(portal(), { chapters: [own.id] })
    expect(await whoMay((as) => portal().delete({ collection: 'events', id: event.id, ...as }))).toEqual([
      'office',
    ])
  })
})

describe('chapters', () => {
  it('are changed by the Office, and the own one by its officer', async () => {
    const change = (chapter: Chapter) =>
      whoMay((as) =>
        portal().update({
          collection: 'chapters',
          id: chapter.id,
          locale: 'nl',
          data: { summary: 'Wij' },
          ...as,
        }),
      )
    expect(await change(own)).toEqual(['officer', 'office'])
    expect(await change(other)).toEqual(['office'])
  })

  it('keep their kind and what they cover from their own officer', async () => {
    const user = users.get('officer')
    const after = await portal().update({
      collection: 'chapters',
      id: own.id,
      depth: 0,
      data: { kind: 'faculty', summary: 'Stiekem' },
      user,
      overrideAccess: false,
    })
    expect([after.kind, after.summary]).toEqual(['regional', 'Stiekem'])
  })

  it('are made by the Office alone', async () => {
    let count = 0
    const made = await whoMay((as) => {
      count += 1
      return portal().create({
        collection: 'chapters',
        data: { name: `N${count}`, slug: `n${count}`, kind: 'regional' },
        ...as,
      })
    })
    expect(made).toEqual(['office'])
  })
})

describe('content', () => {
  it('shows its drafts to editors and the Office alone', async () => {
    expect(
      await whoMay((as) => portal().findByID({ collection: 'faq-entries', id: faqDraft.id, ...as })),
    ).toEqual(['editor', 'office'])
    expect(await whoMay((as) => portal().findByID({ collection: 'pages', id: pageDraft.id, ...as }))).toEqual(
      ['editor', 'office'],
    )
  })

  it.each(['faq-categories', 'redirects'] as const)(
    '%s are written by editors and the Office',
    async (collection) => {
      let count = 0
      const made = await whoMay((as) => {
        count += 1
        const data =
          collection === 'redirects'
            ? { from: `/oud-${count}`, to: '/nl' }
            : { name: `R${count}`, slug: `r${count}` }
        return portal().create({ collection, data: data as never, ...as })
      })
      expect(made).toEqual(['editor', 'office'])
    },
  )

  it('has menus for editors and settings for the Office', async () => {
    const menus = await whoMay((as) =>
      portal().updateGlobal({ slug: 'navigation', data: { main: [] }, ...as }),
    )
    const settings = await whoMay((as) =>
      portal().updateGlobal({
        slug: 'site-settings',
        locale: 'nl',
        data: { organisation: 'A', umbrella: 'B' },
        ...as,
      }),
    )
    expect({ menus, settings }).toEqual({ menus: ['editor', 'office'], settings: ['office'] })
  })
})

describe('studies', () => {
  it('are written by the Office and read by all', async () => {
    let count = 0
    const made = await whoMay((as) => {
      count += 1
      return portal().create({
        collection: 'faculties',
        data: { name: `F${count}`, code: `f${count}` },
        ...as,
      })
    })
    expect(made).toEqual(['office'])
    expect(await whoMay((as) => portal().find({ collection: 'faculties', ...as }))).toEqual(WHO)
  })
})

describe('staff', () => {
  it('see themselves, and the Office sees all', async () => {
    const treasurer = users.get('treasurer')
    const seen = await whoMay((as) =>
      portal().findByID({ collection: 'staff', id: treasurer?.id ?? 0, ...as }),
    )
    expect(seen).toEqual(['treasurer', 'office'])
  })

  it('cannot give themselves a role or a chapter', async () => {
    const officer = users.get('officer')
    const after = await portal().update({
      collection: 'staff',
      id: officer?.id ?? 0,
      depth: 0,
      data: { roles: ['office'], chapters: [other.id], name: 'Ander' },
      user: officer,
      overrideAccess: false,
    })
    expect([after.roles, after.chapters, after.name]).toEqual([['chapter-officer'], [own.id], 'Ander'])
  })

  it('are unlocked and made by the Office alone', async () => {
    let count = 0
    const made = await whoMay((as) => {
      count += 1
      return portal().create({
        collection: 'staff',
        data: {
          name: 'N',
          email: `new-${count}@alumninet.example`,
          password: 'een lange zin die niemand raadt',
          roles: ['editor'],
        },
        ...as,
      })
    })
    expect(made).toEqual(['office'])
    const email = users.get('editor')?.email ?? ''
    const unlocked = await whoMay((as) =>
      portal().unlock({ collection: 'staff', data: { email, password: '' }, ...as }),
    )
    expect(unlocked).toEqual(['office'])
  })

  it('cannot remove themselves, nor be removed by others than the Office', async () => {
    const victim = await aStaffMember(portal(), { roles: ['editor'] })
    expect(await whoMay((as) => portal().delete({ collection: 'staff', id: victim.id, ...as }))).toEqual([
      'office',
    ])
    const office = users.get('office')
    await expect(
      portal().delete({ collection: 'staff', id: office?.id ?? 0, user: office, overrideAccess: false }),
    ).rejects.toMatchObject({ status: 403 })
  })

  it.each([
    ['short', 'te kort'],
    ['common', '1q2w3e4r5t6y'],
    ['their own name', 'alumninet voor altijd'],
  ])('are refused a password that is %s', async (_why, password) => {
    await expect(aStaffMember(portal(), { roles: ['editor'], password })).rejects.toMatchObject({
      data: { errors: [{ path: 'password' }] },
    })
  })

  it('are locked out for ten minutes after ten wrong passwords', async () => {
    const staff = await aStaffMember(portal(), { roles: ['editor'], password: 'een goede zin voor mij' })
    const tryWith = (password: string) =>
      portal().login({ collection: 'staff', data: { email: staff.email, password } })
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(tryWith('een verkeerde zin')).rejects.toThrow()
    await expect(tryWith('een goede zin voor mij')).rejects.toMatchObject({ name: 'LockedAuth' })
  })
})
