import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addPeriod } from '@/features/memberships/commands/add-period'
import { lockMembers } from '@/features/memberships/commands/membership-lock'
import { type PeriodPlan, periodOf } from '@/features/memberships/domain/period-of'
import { folded } from '@/kernel/folded'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import {
  decideRows,
  type FileRefusal,
  type HeldDays,
  type Known,
  type MemberRow,
  readMemberFile,
  type RowVerdict,
} from './domain/member-file'

export type ImportReport = {
  readonly rows: readonly RowVerdict[]
  readonly added: number
  readonly thereAlready: number
  readonly refused: number
}

/** What a list would do, line by line; nothing is written. */
export async function lookAtMembers(
  portal: Payload,
  text: string,
): Promise<Result<ImportReport, FileRefusal>> {
  const rows = readMemberFile(text)
  if (!rows.ok) return rows
  return ok(reportOf(decideRows(rows.value, await known(portal.db.drizzle, rows.value))))
}

type Import = {
  readonly text: string
  /** How many lines somebody saw that would be added. */
  readonly expected: number
  readonly fileName: string
  readonly staffId: number
}

/**
 * Adds the periods of a list, all in one transaction: the lines that are right, as when it was looked at. Refuses with
 * `changed-meanwhile` when by now it would add another number. Done again it adds nothing.
 */
export async function importMembers(
  portal: Payload,
  { text, expected, fileName, staffId }: Import,
): Promise<Result<ImportReport, FileRefusal | 'changed-meanwhile'>> {
  const rows = readMemberFile(text)
  if (!rows.ok) return rows
  return inTransaction(portal, async ({ tx }) => {
    const people = await peopleBy(tx, rows.value)
    await lockMembers(
      tx,
      [...people.values()].map(({ id }) => id),
    )
    const report = reportOf(decideRows(rows.value, await known(tx, rows.value)))
    if (report.added !== expected) return refused('changed-meanwhile')
    for (const row of report.rows) {
      if (row.verdict !== 'add') continue
      const { alumnusId, planId, firstDay, lastDay, amountCents } = row
      const added = await addPeriod(tx, {
        ...{ alumnusId, planId, firstDay, lastDay, amountCents },
        origin: 'imported',
        reason: fileName,
        grantedBy: staffId,
        actor: { kind: 'staff', id: staffId },
      })
      if (!added.ok) throw new Error(`Line ${row.line} overlaps after all.`)
    }
    return ok(report)
  })
}

function reportOf(rows: readonly RowVerdict[]): ImportReport {
  const count = (verdict: RowVerdict['verdict']) => rows.filter((row) => row.verdict === verdict).length
  return { rows, added: count('add'), thereAlready: count('there-already'), refused: count('refused') }
}

async function known(database: Pick<Tx, 'execute'>, rows: readonly MemberRow[]): Promise<Known> {
  const people = await peopleBy(database, rows)
  const { chapters, plans } = await chaptersAndPlans(database)
  const ids = `{${[...people.values()].map(({ id }) => id).join(',')}}`
  const { rows: periods } = await database.execute<HeldDays>(sql`
    select alumnus_id as "alumnusId", chapter_id as "chapterId", first_day::text as "firstDay", last_day::text as "lastDay"
    from membership_spans where alumnus_id = any (${ids}::integer[])`)
  const lastDayOf = (planId: number, firstDay: string) => {
    const plan = plans.get(planId)
    const period = plan && periodOf(plan, { joinedOn: firstDay })
    return period?.ok ? period.value.lastDay : null
  }
  return { people, chapters, periods, lastDayOf }
}

async function peopleBy(database: Pick<Tx, 'execute'>, rows: readonly MemberRow[]): Promise<Known['people']> {
  const numbers = rows.map(({ number }) => number).filter((number) => /^q\d{7}$/.test(number))
  const { rows: found } = await database.execute<{
    id: number
    number: string
    name: string
    isDeceased: boolean
  }>(sql`
    select id, number, concat_ws(' ', coalesce(preferred_name, given_name), family_name) as name,
      coalesce(deceased, false) as "isDeceased"
    from alumni where number = any (${`{${numbers.join(',')}}`}::text[])`)
  return new Map(found.map(({ number, ...person }) => [number, person]))
}

type ChapterRow = { id: number; slug: string | null; name: string | null }
type PlanRow = {
  id: number
  chapterId: number
  periodModel: PeriodPlan['periodModel']
  rolloverOn: string | null
  names: string[]
}

async function chaptersAndPlans(database: Pick<Tx, 'execute'>): Promise<{
  readonly chapters: Known['chapters']
  readonly plans: ReadonlyMap<number, PeriodPlan>
}> {
  const { rows: chapterRows } = await database.execute<ChapterRow>(sql`
    select chapters.id, c.slug, c.name from chapters join chapters_locales c on c._parent_id = chapters.id`)
  const { rows: planRows } = await database.execute<PlanRow>(sql`
    select m.id, m.chapter_id as "chapterId", m.period_model::text as "periodModel", m.rollover_on as "rolloverOn",
      array(select p.name from membership_plans_locales p where p._parent_id = m.id and p.name is not null) as names
    from membership_plans m order by m.position, m.id`)
  const chapters = new Map(
    chapterRows.flatMap(({ id, slug, name }) => {
      const plans = planRows
        .filter((plan) => plan.chapterId === id)
        .map((plan) => ({ id: plan.id, names: plan.names.map(folded) }))
      return [slug, name].flatMap((called) => (called ? [[folded(called), { id, plans }] as const] : []))
    }),
  )
  const plans = new Map(planRows.map((plan) => [plan.id, { ...plan, renewalWindowDays: 0 }]))
  return { chapters, plans }
}
