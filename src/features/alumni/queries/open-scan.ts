import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

export type OpenScan = {
  readonly diplomaId: number
  readonly alumnusId: number
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: number
}

type Row = { alumnus_id: number; file_name: string; media_type: string; size: number }

/** The scan of a diploma, without its bytes; null when there is none. Who may have it is for the caller to ask. */
export async function openScan(portal: Payload, diplomaId: number): Promise<OpenScan | null> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select alumnus_id, file_name, media_type, octet_length(bytes) as size
    from diploma_scans join diplomas on diplomas.id = diploma_id where diploma_id = ${diplomaId}`)
  const row = rows[0] as Row | undefined
  return row
    ? {
        diplomaId,
        alumnusId: row.alumnus_id,
        fileName: row.file_name,
        mediaType: row.media_type,
        bytes: row.size,
      }
    : null
}

/** A scan of this person's own; somebody else's is not there. */
export async function openOwnScan(
  portal: Payload,
  { diplomaId, alumnusId }: { readonly diplomaId: number; readonly alumnusId: number },
): Promise<OpenScan | null> {
  const scan = await openScan(portal, diplomaId)
  return scan?.alumnusId === alumnusId ? scan : null
}

const PIECE = 512 * 1024

/** The bytes of a scan piece by piece, so that ten megabytes never stand in memory at once. */
export async function* bytesOfScan(
  portal: Payload,
  { diplomaId, bytes }: OpenScan,
): AsyncGenerator<Uint8Array> {
  for (let from = 1; from <= bytes; from += PIECE) {
    const { rows } = await portal.db.drizzle.execute(sql`
      select substring(bytes from ${from}::int for ${PIECE}::int) as piece from diploma_scans where diploma_id = ${diplomaId}`)
    const piece = (rows[0] as { piece: Buffer } | undefined)?.piece
    if (!piece || piece.length === 0) throw new Error('A scan was removed while it was being sent.')
    yield new Uint8Array(piece)
  }
}
