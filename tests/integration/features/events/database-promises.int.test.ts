import { sql } from '@payloadcms/db-postgres'
import { describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

/** The constraint that refused a statement, or null when nothing did. */
async function refusedBy(statement: ReturnType<typeof sql>): Promise<string | null> {
  try {
    await portal().db.drizzle.execute(statement)
    return null
  } catch (error) {
    return (error as { cause?: { constraint?: string } }).cause?.constraint ?? 'something else'
  }
}

describe('the database', () => {
  it('refuses an event that ends before it begins, or is published without times', async () => {
    const { id: chapter } = await aChapter(portal())
    const { id } = await anEvent(portal(), { chapters: [chapter] })
    expect(await refusedBy(sql`update events set ends_at = starts_at where id = ${id}`)).toBe(
      'events_end_after_start',
    )
    expect(await refusedBy(sql`update events set starts_at = null where id = ${id}`)).toBe(
      'events_published_have_times',
    )
    expect(
      await refusedBy(sql`update events set ends_at = ends_at + interval '1 hour' where id = ${id}`),
    ).toBe(null)
  })

  it('refuses a redirect to itself and one address for two events in a language', async () => {
    const { id: chapter } = await aChapter(portal())
    await anEvent(portal(), { chapters: [chapter], slug: 'zelfde' })
    await expect(anEvent(portal(), { chapters: [chapter], slug: 'zelfde' })).rejects.toMatchObject({
      data: { errors: [{ path: 'slug' }] },
    })
    expect(await refusedBy(sql`insert into redirects ("from", "to") values ('/x', '/x')`)).toBe(
      'redirects_leave_their_address',
    )
  })
})

describe('an event', () => {
  it('says beside the field that its end must come after its start', async () => {
    const { id: chapter } = await aChapter(portal())
    await expect(
      anEvent(portal(), {
        chapters: [chapter],
        startsAt: '2026-12-04T21:00:00Z',
        endsAt: '2026-12-04T20:00:00Z',
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'endsAt' }] } })
  })

  it('counts the changes that calendars must hear of, and only those', async () => {
    const { id: chapter } = await aChapter(portal())
    const { id } = await anEvent(portal(), { chapters: [chapter] })
    const change = async (data: object) =>
      (
        await portal().update({
          collection: 'events',
          id,
          locale: 'nl',
          depth: 0,
          data,
          overrideAccess: true,
        })
      ).sequence
    expect(await change({ summary: 'Andere samenvatting' })).toBe(0)
    expect(await change({ title: 'Andere titel' })).toBe(1)
    expect(await change({ startsAt: '2026-12-04T18:00:00.000Z' })).toBe(2)
    expect(await change({ startsAt: '2026-12-04T18:00:00.000Z' })).toBe(2)
    expect(await change({ state: 'cancelled' })).toBe(3)
  })
})
