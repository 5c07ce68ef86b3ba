import { sql } from '@payloadcms/db-postgres'
import type { JobHelpers } from 'graphile-worker'
import { describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const A_DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * A_DAY).toISOString()

async function queued(): Promise<readonly { key: string; run_at: string }[]> {
  const { rows } = await portal().db.drizzle.execute(
    sql`select key, run_at from graphile_worker.jobs where task_identifier = 'publish-scheduled' order by key`,
  )
  return rows.map((row) => ({ key: String(row.key), run_at: new Date(String(row.run_at)).toISOString() }))
}

async function publishWhenDue(collection: string, id: number): Promise<void> {
  const { publishScheduled } = await import('@/platform/payload/publish-scheduled')
  await publishScheduled({ collection, id }, {} as JobHelpers)
}

const statusOf = async (id: number) =>
  (await portal().findByID({ collection: 'events', id, depth: 0, overrideAccess: true }))._status

describe('a draft with a moment of publication', () => {
  it('waits in the queue for that moment, once, however often it is saved', async () => {
    const { id: chapter } = await aChapter(portal())
    const event = await anEvent(portal(), { chapters: [chapter], _status: 'draft', publishAt: inDays(1) })
    const later = inDays(2)
    await portal().update({
      collection: 'events',
      id: event.id,
      data: { publishAt: later, _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    expect(await queued()).toEqual([{ key: `publish:events:${event.id}`, run_at: later }])
  })

  it('is published when its moment has come, and not before', async () => {
    const { id: chapter } = await aChapter(portal())
    const early = await anEvent(portal(), { chapters: [chapter], _status: 'draft', publishAt: inDays(1) })
    const due = await anEvent(portal(), { chapters: [chapter], _status: 'draft', publishAt: inDays(-1) })
    await publishWhenDue('events', early.id)
    await publishWhenDue('events', due.id)
    expect([await statusOf(early.id), await statusOf(due.id)]).toEqual(['draft', 'published'])
  })

  it('keeps both its languages when it is published', async () => {
    const { id: chapter } = await aChapter(portal())
    const { id } = await anEvent(portal(), {
      chapters: [chapter],
      _status: 'draft',
      publishAt: inDays(-1),
      title: 'Lezing',
    })
    await portal().update({
      collection: 'events',
      id,
      locale: 'en',
      draft: true,
      data: { title: 'Lecture', slug: 'lecture' },
      overrideAccess: true,
    })
    await publishWhenDue('events', id)
    const titles = await Promise.all(
      (['nl', 'en'] as const).map(
        async (locale) =>
          (await portal().findByID({ collection: 'events', id, locale, depth: 0, overrideAccess: true }))
            .title,
      ),
    )
    expect(titles).toEqual(['Lezing', 'Lecture'])
  })

  it('is left alone when it was removed in the meantime', async () => {
    await expect(publishWhenDue('events', 999_999)).resolves.toBeUndefined()
  })
})
