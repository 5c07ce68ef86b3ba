import { sql } from '@payloadcms/db-postgres'
import { folded } from '@/kernel/folded'
import { holdsNationalRegisterNumber } from '@/kernel/national-register-number'
import { ok, type Result, refusedAbout, refused } from '@/kernel/result'
import { recordChangeOn } from '@/platform/database/audit-log'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import type { DiplomaLevel } from '../domain/diploma-levels'
import { yearRefusal, type YearRefusal } from '../domain/graduation-year'

export type DeclaredDiploma = {
  readonly alumnusId: number
  /** The programme of our list; null when it was not found there. */
  readonly programmeId: number | null
  /** As it is written on the diploma. */
  readonly name: string
  readonly level: DiplomaLevel | null
  readonly graduationYear: number
  readonly now: Date
}

export type DeclaredDiplomaRefusal =
  | YearRefusal
  | 'required'
  | 'choose-a-programme'
  | 'already-there'
  | 'too-many-waiting'
  | 'holds-national-number'

const MOST_WAITING = 10

/**
 * Adds a diploma that the register does not know: unverified, and without any right, until the Office confirms it.
 * Refuses a programme that is not there, a year that cannot be, and one that stands in the list already.
 */
export async function declareDiploma(
  declared: DeclaredDiploma,
): Promise<Result<{ readonly id: number }, DeclaredDiplomaRefusal>> {
  const { alumnusId, programmeId, name, level, graduationYear, now } = declared
  if (!name) return refusedAbout('required', { name: '' })
  if (holdsNationalRegisterNumber(name)) return refusedAbout('holds-national-number', { name: '' })
  const year = yearRefusal(graduationYear, now)
  if (year) return refusedAbout(year, { year: '' })
  const portal = await getPortal()
  return inTransaction(portal, async ({ tx, req }) => {
    await tx.execute(sql`select from alumni where id = ${alumnusId} for no key update`)
    const refusal = await refusalOf(tx, declared)
    if (refusal) return refused(refusal)
    const { id } = await portal.create({
      collection: 'diplomas',
      depth: 0,
      data: {
        alumnus: alumnusId,
        programme: programmeId,
        programmeName: name,
        level: level ?? (await levelOf(tx, programmeId)),
        graduationYear,
        source: 'declared',
        state: 'unverified',
      },
      context: { byAlumnus: alumnusId },
      overrideAccess: true,
      req,
    })
    return ok({ id })
  })
}

async function refusalOf(
  tx: Tx,
  { alumnusId, programmeId, name, graduationYear }: DeclaredDiploma,
): Promise<DeclaredDiplomaRefusal | null> {
  if (programmeId !== null) {
    const { rowCount } = await tx.execute(sql`select from programmes where id = ${programmeId}`)
    if (rowCount !== 1) return 'choose-a-programme'
  }
  const { rows } = await tx.execute(sql`
    select programme_id, programme_name, graduation_year, state::text as state
    from diplomas where alumnus_id = ${alumnusId} and state <> 'refused'`)
  const own = rows as {
    programme_id: number | null
    programme_name: string
    graduation_year: string
    state: string
  }[]
  const isSame = (one: (typeof own)[number]) =>
    (programmeId !== null && one.programme_id === programmeId) || folded(one.programme_name) === folded(name)
  if (own.some((one) => Number(one.graduation_year) === graduationYear && isSame(one))) return 'already-there'
  return own.filter(({ state }) => state === 'unverified').length >= MOST_WAITING ? 'too-many-waiting' : null
}

async function levelOf(tx: Tx, programmeId: number | null): Promise<DiplomaLevel | null> {
  const { rows } = await tx.execute(
    sql`select level::text as level from programmes where id = ${programmeId}`,
  )
  return (rows[0] as { level: DiplomaLevel } | undefined)?.level ?? null
}

/** Takes an own declared diploma back while it waits for the Office, its scan with it. The log keeps that it was there. */
export async function withdrawDiploma({
  alumnusId,
  diplomaId,
}: {
  readonly alumnusId: number
  readonly diplomaId: number
}): Promise<Result<null, 'not-yours-to-change'>> {
  return inTransaction(await getPortal(), async ({ tx }) => {
    const { rows } = await tx.execute(sql`
      delete from diplomas
      where id = ${diplomaId} and alumnus_id = ${alumnusId} and source = 'declared' and state = 'unverified'
      returning programme_name, graduation_year`)
    const gone = rows[0] as { programme_name: string; graduation_year: string } | undefined
    if (!gone) return refused('not-yours-to-change')
    await recordChangeOn(tx, {
      actor: { kind: 'alumnus', id: alumnusId },
      action: 'withdrawn',
      subject: { table: 'diplomas', id: diplomaId },
      person: alumnusId,
      before: { programmeName: gone.programme_name, graduationYear: Number(gone.graduation_year) },
      after: null,
    })
    return ok(null)
  })
}
