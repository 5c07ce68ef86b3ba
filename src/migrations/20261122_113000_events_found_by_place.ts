import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const found = (search: string) => `
  CREATE OR REPLACE VIEW events_findable AS
    SELECT events.id, texts._locale AS locale, texts.slug, texts.title, texts.summary AS excerpt, ${search} AS search,
           events.starts_at
    FROM events JOIN events_locales texts ON texts._parent_id = events.id
    WHERE events._status = 'published' AND events.audience = 'public' AND texts.slug IS NOT NULL`

/** An event is found by the town and the house it takes place in, too: there are hundreds of events, not millions. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(found('texts.search || search_words(NULL, concat_words(events.venue_name, events.venue_town), NULL)')),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(found('texts.search')))
}
