import { sql } from '@payloadcms/db-postgres'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { ok, type Result, refused } from '@/kernel/result'
import { recordChangeOn } from '@/platform/database/audit-log'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import { isPhotoType, LARGEST_PHOTO, PHOTO_SIDE, type PhotoRefusal } from '../domain/photos'

/** Larger pictures are refused before they are unpacked: a small file can hold a picture that fills the memory. */
const MOST_PIXELS = 100_000_000

/**
 * Puts a photo on the own record, in the place of the one before. It is kept as a small square without what a camera
 * writes along, such as where it was taken. Refuses what is not a JPEG, PNG or WebP by its content or cannot be read.
 */
export async function savePhoto(photo: {
  readonly alumnusId: number
  readonly bytes: Uint8Array
  readonly now: Date
}): Promise<Result<null, PhotoRefusal>> {
  const { alumnusId, bytes, now } = photo
  if (bytes.length === 0) return refused('photo-missing')
  if (bytes.length > LARGEST_PHOTO) return refused('photo-too-large')
  if (!isPhotoType((await fileTypeFromBuffer(bytes))?.mime)) return refused('photo-not-a-picture')
  const square = await squareOf(bytes)
  if (!square) return refused('photo-not-a-picture')
  await inTransaction(await getPortal(), async ({ tx }) => {
    const hadOne = await hasPhoto(tx, alumnusId)
    await tx.execute(sql`
      insert into alumnus_photos (alumnus_id, bytes, uploaded_at)
      values (${alumnusId}, ${square}, ${now.toISOString()})
      on conflict (alumnus_id) do update set bytes = excluded.bytes, uploaded_at = excluded.uploaded_at`)
    await logPhoto(tx, alumnusId, {
      before: hadOne ? 'photo' : null,
      after: hadOne ? 'other-photo' : 'photo',
    })
  })
  return ok(null)
}

/** Takes the photo off the own record; without one nothing happens. */
export async function removePhoto(alumnusId: number): Promise<void> {
  await inTransaction(await getPortal(), async ({ tx }) => {
    if (!(await hasPhoto(tx, alumnusId))) return
    await tx.execute(sql`delete from alumnus_photos where alumnus_id = ${alumnusId}`)
    await logPhoto(tx, alumnusId, { before: 'photo', after: null })
  })
}

async function squareOf(bytes: Uint8Array): Promise<Buffer | null> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize(PHOTO_SIDE, PHOTO_SIDE, { fit: 'cover', position: 'attention' })
      .webp({ quality: 82 })
      .toBuffer()
  } catch {
    return null
  }
}

/** The person is held, so that two windows change the photo one after the other. */
async function hasPhoto(tx: Tx, alumnusId: number): Promise<boolean> {
  await tx.execute(sql`select from alumni where id = ${alumnusId} for no key update`)
  const { rowCount } = await tx.execute(sql`select from alumnus_photos where alumnus_id = ${alumnusId}`)
  return rowCount === 1
}

const logPhoto = (
  tx: Tx,
  alumnusId: number,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): Promise<void> =>
  recordChangeOn(tx, {
    actor: { kind: 'alumnus', id: alumnusId },
    action: 'changed',
    subject: { table: 'alumni', id: alumnusId },
    person: alumnusId,
    before: { photo: before },
    after: { photo: after },
  })
