import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

/** When the own photo was put there, which names it in its address; null without one. */
export async function findOwnPhotoTime(alumnusId: number): Promise<Date | null> {
  const { rows } = await (await getPortal()).db.drizzle.execute(
    sql`select uploaded_at from alumnus_photos where alumnus_id = ${alumnusId}`,
  )
  const [found] = rows as { uploaded_at: string }[]
  return found ? new Date(found.uploaded_at) : null
}

/** The own photo as it is sent: kept by nobody on the way. Who may have it is for the caller to ask. */
export async function ownPhotoResponse(alumnusId: number): Promise<Response> {
  const { rows } = await (await getPortal()).db.drizzle.execute(
    sql`select bytes from alumnus_photos where alumnus_id = ${alumnusId}`,
  )
  const [found] = rows as { bytes: Buffer }[]
  if (!found) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'content-type': 'image/webp',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
