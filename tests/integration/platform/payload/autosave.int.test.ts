import { sql } from '@payloadcms/db-postgres'
import type { JobHelpers } from 'graphile-worker'
import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

/** As the admin saves while somebody types: Payload makes booleans of what stands in the address. */
const whileTyping = () =>
  ({ query: { draft: true, autosave: true }, context: {} }) as unknown as PayloadRequest

const typed = (id: number, data: object) =>
  portal().update({
    collection: 'events',
    id,
    locale: 'nl',
    depth: 0,
    draft: true,
    autosave: true,
    data,
    req: whileTyping(),
    overrideAccess: true,
  })

async function begun(fields: object = {}) {
  const { id: chapter } = await aChapter(portal())
  return portal().create({
    collection: 'events',
    locale: 'nl',
    depth: 0,
    draft: true,
    data: { chapters: [chapter], _status: 'draft', ...fields } as never, // a draft may lack what is required
    overrideAccess: true,
  })
}

const touches = async () => {
  const { rows } = await portal().db.drizzle.execute(sql`select count(*)::int as n from cache_touch`)
  return Number(rows[0]?.['n'])
}

describe('what is put aside while somebody types', () => {
  it('changes neither what is published nor any page', async () => {
    const { id: chapter } = await aChapter(portal())
    const { id } = await anEvent(portal(), { chapters: [chapter], title: 'Zo is het' })
    const before = await touches()
    await typed(id, { title: 'Zo wordt het misschien', _status: 'draft' })
    const [published, draft] = await Promise.all(
      [false, true].map((asDraft) =>
        portal().findByID({ collection: 'events', id, locale: 'nl', draft: asDraft, overrideAccess: true }),
      ),
    )
    expect([published?.title, draft?.title]).toEqual(['Zo is het', 'Zo wordt het misschien'])
    expect(await touches()).toBe(before)
  })

  it('gets its address when it is saved by hand, from the whole title', async () => {
    const { id } = await begun()
    expect((await typed(id, { title: 'Een wan' })).slug ?? null).toBeNull()
    const saved = await portal().update({
      collection: 'events',
      id,
      locale: 'nl',
      depth: 0,
      draft: true,
      data: { title: 'Een wandeling', _status: 'draft' },
      overrideAccess: true,
    })
    expect(saved.slug).toBe('een-wandeling')
  })

  it('leaves the address that a save by hand has made, though what is typed was sent before the form knew of it', async () => {
    const { id } = await begun({ startsAt: '2031-03-12T19:00:00.000Z', endsAt: '2031-03-12T21:00:00.000Z' })
    const publish = (locale: 'nl' | 'en', title: string) =>
      portal().update({
        collection: 'events',
        id,
        locale,
        data: { title, slug: '', _status: 'published' },
        overrideAccess: true,
      })
    await publish('nl', 'Een wandeling')
    expect((await typed(id, { title: 'Een wandeling', slug: '', _status: 'draft' })).slug).toBe(
      'een-wandeling',
    )
    await publish('en', 'A walk')
    const { slug } = await portal().findByID({
      collection: 'events',
      id,
      locale: 'all',
      depth: 0,
      overrideAccess: true,
    })
    expect(slug).toEqual({ nl: 'een-wandeling', en: 'a-walk' })
  })

  it('does not borrow the address of another language', async () => {
    const { id } = await begun({ title: 'Een optocht', slug: 'een-optocht' })
    const typing = await portal().update({
      collection: 'events',
      id,
      locale: 'en',
      fallbackLocale: false,
      draft: true,
      autosave: true,
      data: { title: 'A w', slug: '', _status: 'draft' },
      req: whileTyping(),
      overrideAccess: true,
    })
    expect(typing.slug || null).toBeNull()
  })

  it('may end before it begins for as long as somebody types', async () => {
    const { id } = await begun()
    const times = { startsAt: '2031-03-12T19:00:00.000Z', endsAt: '2031-03-11T19:00:00.000Z' }
    await typed(id, times)
    await expect(
      portal().update({ collection: 'events', id, draft: true, data: times, overrideAccess: true }),
    ).rejects.toMatchObject({ status: 400 })
  })
})

describe('a draft that was only opened', () => {
  it('is gone a day later; one with a title in either language, or younger, is not', async () => {
    const ids = {
      empty: (await begun()).id,
      dutch: (await begun({ title: 'Er staat iets' })).id,
      english: (await begun()).id,
      young: (await begun()).id,
    }
    await portal().update({
      collection: 'events',
      id: ids.english,
      locale: 'en',
      draft: true,
      data: { title: 'Something is there' },
      overrideAccess: true,
    })
    const old = [ids.empty, ids.dutch, ids.english]
    for (const id of old)
      await portal().db.drizzle.execute(
        sql`update _events_v set version_updated_at = now() - interval '2 days' where parent_id = ${id}`,
      )

    const { dropEmptyDrafts } = await import('@/platform/payload/drop-empty-drafts')
    await dropEmptyDrafts({}, {} as JobHelpers)

    const { docs } = await portal().find({
      collection: 'events',
      draft: true,
      where: { id: { in: Object.values(ids) } },
      select: {},
      pagination: false,
      overrideAccess: true,
    })
    expect(new Set(docs.map(({ id }) => id))).toEqual(new Set([ids.dutch, ids.english, ids.young]))
  })
})
