import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { enqueueOn } from '@/platform/jobs/enqueue'
import type { StaffMember } from '@/platform/auth/staff-access'

export type ExportUpload = {
  readonly fileName: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly staff: StaffMember & { readonly name: string }
}

/** Half a gigabyte is ten times a register of four hundred thousand people. */
const LARGEST = 500_000_000
const PIECE = 1_000_000

/**
 * Takes a file in, piece by piece and into the database, where any worker finds it; when it is whole, queues the dry
 * run that looks at it. Returns the id of the run. A file that is empty or too large leaves nothing behind, and files
 * that nobody imported make room for this one.
 */
export async function receiveExport(
  portal: Payload,
  { fileName, bytes, staff }: ExportUpload,
): Promise<Result<number, 'empty' | 'too-large'>> {
  const database = portal.db.drizzle
  await database.execute(FORGET_OLDER_FILES)
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into register_import_runs (file_name, state, actor, staff_id)
    values (${fileName}, 'uploading', ${staff.name}, ${staff.id}) returning id`)
  const id = rows[0]?.id ?? 0
  const size = await store(portal, { id, bytes })
  if (size === 0 || size > LARGEST) {
    await database.execute(sql`delete from register_import_runs where id = ${id}`)
    return refused(size === 0 ? 'empty' : 'too-large')
  }
  await database.transaction(async (tx) => {
    await tx.execute(
      sql`update register_import_runs set state = 'checking', file_size = ${size} where id = ${id}`,
    )
    await enqueueOn(tx, 'import-register', { payload: { run: id, mode: 'dry-run' }, maxAttempts: 3 })
  })
  return ok(id)
}

/** A file holds everybody: it stays no longer than it is needed, and one that is being imported is. */
const FORGET_OLDER_FILES = sql`
  with forgotten as (
    delete from register_import_chunks where run_id in (
      select id from register_import_runs where state in ('checked', 'failed', 'imported')
        or (state in ('uploading', 'checking') and updated_at < now() - interval '1 hour'))
    returning run_id
  )
  update register_import_runs set state = 'failed', problem = 'replaced', finished_at = now()
  where state in ('uploading', 'checking', 'checked') and id in (select run_id from forgotten)`

/** Stops at what is too large. Returns the bytes that were seen. */
async function store(
  portal: Payload,
  { id, bytes }: { readonly id: number; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<number> {
  let size = 0
  let seq = 0
  let waiting: Uint8Array[] = []
  let waitingSize = 0
  const put = async () => {
    if (waitingSize === 0) return
    const piece = Buffer.concat(waiting)
    await portal.db.drizzle.execute(
      sql`insert into register_import_chunks (run_id, seq, bytes) values (${id}, ${seq}, ${piece})`,
    )
    seq += 1
    waiting = []
    waitingSize = 0
  }
  for await (const piece of bytes) {
    size += piece.length
    if (size > LARGEST) return size
    waiting.push(piece)
    waitingSize += piece.length
    if (waitingSize >= PIECE) await put()
  }
  await put()
  return size
}
