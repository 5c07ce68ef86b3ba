import type { MembershipPlan } from '@payload-types'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Grant } from '@/features/memberships/commands/grant-period'
import { aChapter } from './association'

let made = 0

/** What a new chapter for everybody sells for an academic year, without rollover, unless `fields` say otherwise. */
export async function aPlan(
  portal: Payload,
  fields: Partial<MembershipPlan> & { readonly chapter?: number } = {},
): Promise<MembershipPlan & { readonly chapter: number }> {
  made += 1
  const chapter = fields.chapter ?? (await aChapter(portal, { kind: 'interest' })).id
  const plan = await portal.create({
    collection: 'membership-plans',
    locale: 'nl',
    depth: 0,
    data: {
      name: `Lidmaatschap ${made}`,
      priceCents: 2500,
      periodModel: 'academic-year',
      graceDays: 30,
      renewalWindowDays: 60,
      audience: 'everyone',
      position: made,
      ...fields,
      chapter,
    },
    overrideAccess: true,
  })
  return { ...plan, chapter }
}

/** A free period from the first day through the last, unless `fields` say otherwise; returns its id. */
export async function aPeriod(
  portal: Payload,
  {
    firstDay,
    lastDay,
    ...fields
  }: Pick<Grant, 'alumnusId' | 'planId'> & Partial<Grant> & { firstDay: string; lastDay: string | null },
): Promise<number> {
  const { inTransaction } = await import('@/platform/database/in-transaction')
  const { grantPeriod } = await import('@/features/memberships/commands/grant-period')
  const granted = await inTransaction(portal, (context) =>
    grantPeriod(context, {
      days: { of: 'choice', firstDay, lastDay },
      origin: { kind: 'free', reason: 'voor de test' },
      grantedBy: null,
      ...fields,
    }),
  )
  if (!granted.ok) throw new Error(granted.code)
  return granted.value.periodId
}

/** Gives somebody a verified diploma in a programme that the chapter covers from now on. */
export async function aDiplomaOf(
  portal: Payload,
  { alumnusId, chapterId, year = 2006 }: { alumnusId: number; chapterId: number; year?: number },
): Promise<number> {
  made += 1
  const database = portal.db.drizzle
  const { rows: faculty } = await database.execute(
    sql`insert into faculties (code) values (${`faculteit-${made}`}) returning id`,
  )
  const { rows: programme } = await database.execute(sql`
    insert into programmes (code, faculty_id, level) values (${`opleiding-${made}`}, ${faculty[0]?.id}::integer, 'master')
    returning id`)
  const programmeId = Number(programme[0]?.id)
  await database.execute(sql`
    insert into chapters_rels ("order", parent_id, path, programmes_id)
    values (1, ${chapterId}, 'programmes', ${programmeId})`)
  await database.execute(sql`
    insert into diplomas (alumnus_id, programme_id, programme_name, graduation_year, source, state)
    values (${alumnusId}, ${programmeId}, 'Opleiding', ${year}, 'register', 'verified')`)
  return programmeId
}
