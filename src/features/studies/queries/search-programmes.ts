import { sql } from '@payloadcms/db-postgres'
import { folded, wordsOf } from '@/kernel/folded'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import type { Level } from '../domain/levels'

export type FoundProgramme = {
  readonly id: number
  readonly name: string
  readonly level: Level
  readonly faculty: string
  /** The former names by which it was found, with the last year of each where that is known. */
  readonly formerly: readonly string[]
}

type Row = { id: number; name: string; level: Level; faculty: string; formerly: string[] | null }

const MOST_FOUND = 20

/**
 * Programmes with all words of the question in their name, in either language, or in one of their former names;
 * capitals and accents do not matter. Those whose name begins with the question come first. Nothing for no words.
 */
export async function searchProgrammes(
  question: string,
  { locale }: { readonly locale: Locale },
): Promise<readonly FoundProgramme[]> {
  const words = wordsOf(folded(question)).slice(0, 8)
  if (words.length === 0) return []
  const patterns = `{${words.map((word) => `"%${word}%"`).join(',')}}`
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select programmes.id, programmes.level::text as level, ${nameOf('programmes', locale)} as name,
           ${nameOf('faculties', locale)} as faculty, matches.formerly
    from programmes
    join faculties on faculties.id = programmes.faculty_id
    cross join lateral (
      select array_agg(distinct former.name || coalesce(' (–' || former.until || ')', ''))
               filter (where folded(former.name) like all (${patterns}::text[])) as formerly
      from programmes_former_names former where former._parent_id = programmes.id
    ) matches
    where matches.formerly is not null or exists (
      select from programmes_locales texts
      where texts._parent_id = programmes.id and folded(texts.name) like all (${patterns}::text[])
    )
    order by folded(${nameOf('programmes', locale)}) like ${`${words[0]}%`} desc, name, programmes.id
    limit ${MOST_FOUND}`)
  return (rows as Row[]).map(({ formerly, ...programme }) => ({ ...programme, formerly: formerly ?? [] }))
}

/** One programme as the search shows it, or null. */
export async function findProgramme(
  id: number,
  { locale }: { readonly locale: Locale },
): Promise<Omit<FoundProgramme, 'formerly'> | null> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select programmes.id, programmes.level::text as level, ${nameOf('programmes', locale)} as name,
           ${nameOf('faculties', locale)} as faculty
    from programmes join faculties on faculties.id = programmes.faculty_id
    where programmes.id = ${id}`)
  return (rows[0] as Omit<FoundProgramme, 'formerly'> | undefined) ?? null
}

/** The name in this language, or in the other one while it lacks that. */
const nameOf = (table: 'programmes' | 'faculties', locale: Locale) => sql`(
  select texts.name from ${sql.raw(`${table}_locales`)} texts where texts._parent_id = ${sql.raw(table)}.id
  order by texts._locale = ${locale}::_locales desc limit 1)`
