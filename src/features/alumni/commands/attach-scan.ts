import { sql } from '@payloadcms/db-postgres'
import { fileTypeFromBuffer } from 'file-type'
import { ok, type Result, refused } from '@/kernel/result'
import { recordChangeOn } from '@/platform/database/audit-log'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'
import { isScanType, LARGEST_SCAN, type ScanRefusal, scanName } from '../domain/scans'

export type NewScan = {
  readonly alumnusId: number
  readonly diplomaId: number
  /** As the browser called it. */
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly now: Date
}

/**
 * Adds a scan to an own declared diploma that waits for the Office, in the place of the one before. Refuses what is not
 * a PDF, JPEG or PNG by its content, what is larger than ten megabytes, and diplomas that are not one's own or decided.
 */
export async function attachScan(scan: NewScan): Promise<Result<null, ScanRefusal>> {
  const { alumnusId, diplomaId, bytes, now } = scan
  if (bytes.length === 0) return refused('file-missing')
  if (bytes.length > LARGEST_SCAN) return refused('file-too-large')
  const type = (await fileTypeFromBuffer(bytes))?.mime
  if (!isScanType(type)) return refused('file-not-a-scan')
  const fileName = scanName(scan.fileName, type)
  return inTransaction(await getPortal(), async ({ tx }) => {
    const { rowCount } = await tx.execute(sql`
      select from diplomas
      where id = ${diplomaId} and alumnus_id = ${alumnusId} and source = 'declared' and state = 'unverified'
      for update`)
    if (rowCount !== 1) return refused('not-yours-to-change')
    await tx.execute(sql`
      insert into diploma_scans (diploma_id, file_name, media_type, bytes, uploaded_at)
      values (${diplomaId}, ${fileName}, ${type}, ${Buffer.from(bytes)}, ${now.toISOString()})
      on conflict (diploma_id) do update
        set file_name = excluded.file_name, media_type = excluded.media_type, bytes = excluded.bytes,
            uploaded_at = excluded.uploaded_at`)
    await recordChangeOn(tx, {
      actor: { kind: 'alumnus', id: alumnusId },
      action: 'scan-added',
      subject: { table: 'diplomas', id: diplomaId },
      person: alumnusId,
      before: null,
      after: { fileName },
    })
    return ok(null)
  })
}
