import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { Locale } from '@/kernel/locale'
import { tellingWhenDown } from '@/platform/database/database-down'
import { getPortal } from '@/platform/database/get-portal'
import { FINDABLE_KINDS, type FindableKind } from '../domain/search-question'

/** One thing found, in the language it is written in: the reader's where it has that, else the other. */
export type Finding = {
  readonly kind: FindableKind
  readonly id: number
  readonly locale: Locale
  readonly slug: string
  readonly title: string
  readonly excerpt: string | null
  /** The fixed room a page is shown at. */
  readonly purpose: string | null
}

type Search = { readonly locale: Locale; readonly words: readonly string[]; readonly limit: number }

/** Each view holds what anyone may find of one feature: published, and for events public. */
const VIEWS = {
  faq: { view: sql`faq_findable`, purpose: sql`null::text` },
  events: { view: sql`events_findable`, purpose: sql`null::text` },
  chapters: { view: sql`chapters_findable`, purpose: sql`null::text` },
  pages: { view: sql`pages_findable`, purpose: sql`found.purpose` },
} satisfies Record<FindableKind, { view: SQL; purpose: SQL }>

/** What holds all words, the last one perhaps unfinished; a word in the title counts most. */
export function findByWords({ locale, words, limit }: Search): Promise<readonly Finding[]> {
  const asked = sql`plainto_tsquery('simple', folded(${words.slice(0, -1).join(' ')}))
    && to_tsquery('simple', quote_literal(folded(${words.at(-1) ?? ''})) || ':*')`
  return read(sql`
    with asked as materialized (select ${asked} as query)
    select kind, id, locale, slug, title, excerpt, purpose
    from (${inEveryView(sql`found.search @@ (select query from asked)`, locale)}) everywhere
    order by ts_rank('{0.02, 0.1, 0.3, 1}', search, (select query from asked)) desc, title, id
    limit ${limit}`)
}

/** How alike a title and a mistyped word must be: below this, unrelated words begin to turn up. */
const ALIKE = 0.45

/** What is called almost as asked: for a slip of the keys, or a part of a longer word. */
export function findByLikeness({ locale, words, limit }: Search): Promise<readonly Finding[]> {
  const likeness = sql`word_similarity(folded(${words.join(' ')}), folded(found.title))`
  return read(sql`
    select kind, id, locale, slug, title, excerpt, purpose
    from (${inEveryView(sql`${likeness} >= ${ALIKE}::real`, locale, likeness)}) everywhere
    order by likeness desc, title, id
    limit ${limit}`)
}

/** The rows of all views that satisfy a condition; a text in the other language only where there is none in the reader's. */
function inEveryView(condition: SQL, locale: Locale, likeness: SQL = sql`0`): SQL {
  const selects = FINDABLE_KINDS.map((kind) => {
    const { view, purpose } = VIEWS[kind]
    return sql`
      select ${kind}::text as kind, found.id, found.locale::text as locale, found.slug, found.title, found.excerpt,
             ${purpose} as purpose, found.search, ${likeness} as likeness
      from ${view} found
      where ${condition} and found.title is not null and (
        found.locale = ${locale}::_locales
        or not exists (select from ${view} own where own.id = found.id and own.locale = ${locale}::_locales)
      )`
  })
  return sql.join(selects, sql` union all `)
}

async function read(query: SQL): Promise<readonly Finding[]> {
  const portal = await getPortal()
  const { rows } = await tellingWhenDown(() => portal.db.drizzle.execute<Finding>(query))
  return rows
}
