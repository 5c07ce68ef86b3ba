import { sql } from '@payloadcms/db-postgres'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
const NOW = new Date('2026-11-22T12:00:00Z')

const load = async () => ({
  ...(await import('@/features/alumni/commands/change-photo')),
  ...(await import('@/features/alumni/queries/find-own-photo')),
  ...(await import('@/features/alumni/queries/list-own-history')),
})
let own: Awaited<ReturnType<typeof load>>
beforeAll(async () => {
  own = await load()
})

const picture = ({ background = 'white', width = 600, height = 900 } = {}) =>
  sharp({ create: { width, height, channels: 3, background } })

/** A photo as a telephone makes it: lying on its side, with the place it was taken. */
const fromATelephone = () =>
  picture()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD3: { GPSLatitude: '50/1 52/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()

async function keptOf(alumnusId: number): Promise<Buffer | null> {
  const { rows } = await portal().db.drizzle.execute(
    sql`select bytes from alumnus_photos where alumnus_id = ${alumnusId}`,
  )
  return (rows as { bytes: Buffer }[])[0]?.bytes ?? null
}

describe('a photo', () => {
  it('is kept small, square and without the place it was taken', async () => {
    const { id } = await aRegisteredAlumnus(portal())
    const sent = await fromATelephone()
    expect((await sharp(sent).metadata()).exif, 'the one that is sent says where').toBeDefined()
    expect(await own.savePhoto({ alumnusId: id, bytes: sent, now: NOW })).toEqual({ ok: true, value: null })

    const { format, width, height, exif } = await sharp((await keptOf(id)) ?? Buffer.of()).metadata()
    expect({ format, width, height, exif }).toEqual({
      format: 'webp',
      width: 480,
      height: 480,
      exif: undefined,
    })
    expect(await own.findOwnPhotoTime(id)).toEqual(NOW)
  })

  it('is the own one, and nobody else’s', async () => {
    const [mine, theirs] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    await own.savePhoto({ alumnusId: mine.id, bytes: await picture().png().toBuffer(), now: NOW })
    expect((await own.ownPhotoResponse(mine.id)).headers.get('cache-control')).toBe('private, no-store')
    expect((await own.ownPhotoResponse(theirs.id)).status).toBe(404)
  })

  it.each([
    ['nothing', Buffer.of(), 'photo-missing'],
    [
      'a drawing that could carry a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'photo-not-a-picture',
    ],
    [
      'a picture that is broken off',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'photo-not-a-picture',
    ],
    ['more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1), 'photo-too-large'],
  ])('is refused when it is %s, and the one before stays', async (_what, bytes, code) => {
    const { id } = await aRegisteredAlumnus(portal())
    await own.savePhoto({ alumnusId: id, bytes: await picture().png().toBuffer(), now: NOW })
    const before = await keptOf(id)
    expect(await own.savePhoto({ alumnusId: id, bytes, now: NOW })).toMatchObject({ ok: false, code })
    expect(await keptOf(id)).toEqual(before)
  })

  it('is replaced and taken away, and the history says so', async () => {
    const { id } = await aRegisteredAlumnus(portal())
    for (const background of ['white', 'navy'])
      await own.savePhoto({ alumnusId: id, bytes: await picture({ background }).png().toBuffer(), now: NOW })
    await own.removePhoto(id)
    await own.removePhoto(id) // once more is nothing
    expect(await keptOf(id)).toBeNull()
    const changes = (await own.listOwnHistory(id, { limit: 10 })).flatMap((entry) => entry.changes)
    expect(changes.filter(({ field }) => field === 'photo')).toEqual([
      { field: 'photo', from: 'photo', to: null },
      { field: 'photo', from: 'photo', to: 'other-photo' },
      { field: 'photo', from: null, to: 'photo' },
    ])
  })
})
