import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'
import { getPortal } from '@/platform/database/get-portal'
import type { DiplomaLevel } from '../domain/diploma-levels'

export type DiplomaState = 'verified' | 'unverified' | 'confirmed' | 'refused'

export type OwnDiploma = {
  readonly id: number
  readonly name: string
  readonly level: DiplomaLevel | null
  readonly graduationYear: number
  readonly honours: string | null
  readonly state: DiplomaState
  /** Why the Office refused it. */
  readonly reason: string | null
  readonly scan: { readonly fileName: string; readonly bytes: number } | null
}

type Row = {
  id: number
  programme_name: string
  level: DiplomaLevel | null
  graduation_year: string | number
  honours: string | null
  state: DiplomaState
  reason: string | null
  file_name: string | null
  size: number | null
}

/** The diplomas of who is signed in, the latest first. Asked once a request. */
export const listOwnDiplomas = cache(async (alumnusId: number): Promise<readonly OwnDiploma[]> => {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select diplomas.id, programme_name, level::text as level, graduation_year, honours, state::text as state, reason,
           file_name, octet_length(bytes) as size
    from diplomas left join diploma_scans on diploma_id = diplomas.id
    where alumnus_id = ${alumnusId}
    order by graduation_year desc, diplomas.id desc`)
  return (rows as Row[]).map((row) => ({
    id: row.id,
    name: row.programme_name,
    level: row.level,
    graduationYear: Number(row.graduation_year),
    honours: row.honours,
    state: row.state,
    reason: row.state === 'refused' ? row.reason : null,
    scan: row.file_name === null ? null : { fileName: row.file_name, bytes: row.size ?? 0 },
  }))
})
