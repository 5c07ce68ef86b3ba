import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'

/** Every name that a programme has, or had, in this language; former names are in Dutch. */
export async function listProgrammeNames(locale: Locale): Promise<readonly string[]> {
  const { rows } = await (await getPortal()).db.drizzle.execute<{ name: string }>(sql`
    select name from programmes_locales where _locale = ${locale}::_locales and name is not null
    union
    select name from programmes_former_names where name is not null
    order by name`)
  return rows.map(({ name }) => name)
}
