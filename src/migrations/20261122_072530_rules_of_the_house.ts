import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What Payload's fields cannot say: the tag clock of the page cache, constraints, search columns and views, FAQ votes. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS unaccent;
    CREATE EXTENSION IF NOT EXISTS pg_trgm;

    CREATE TABLE cache_touch (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      tag text NOT NULL,
      xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
      at timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE INDEX cache_touch_xact ON cache_touch (xact);
    CREATE INDEX cache_touch_tag ON cache_touch (tag, at DESC);

    ALTER TABLE events
      ADD CONSTRAINT events_end_after_start CHECK (ends_at > starts_at),
      ADD CONSTRAINT events_published_have_times CHECK (
        _status <> 'published' OR (starts_at IS NOT NULL AND ends_at IS NOT NULL AND time_zone IS NOT NULL)
      );
    ALTER TABLE redirects ADD CONSTRAINT redirects_leave_their_address CHECK ("from" <> "to");

    -- unaccent() itself is only STABLE, for its dictionary may change; with the dictionary named it does not.
    CREATE FUNCTION folded(value text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

    CREATE FUNCTION rich_text_words(document jsonb) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN (
        SELECT string_agg(words #>> '{}', ' ')
        FROM jsonb_path_query(document, 'strict $.** ? (@.type == "text").text', '{}', true) AS words
      );

    CREATE FUNCTION concat_words(a text, b text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN coalesce(a, '') || ' ' || coalesce(b, '');

    CREATE FUNCTION search_words(title text, summary text, body text) RETURNS tsvector
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN setweight(to_tsvector('simple'::regconfig, coalesce(folded(title), '')), 'A')
          || setweight(to_tsvector('simple'::regconfig, coalesce(folded(summary), '')), 'B')
          || setweight(to_tsvector('simple'::regconfig, coalesce(folded(body), '')), 'C');

    ALTER TABLE events_locales ADD COLUMN search tsvector
      GENERATED ALWAYS AS (search_words(title, summary, rich_text_words(body))) STORED;
    ALTER TABLE chapters_locales ADD COLUMN search tsvector
      GENERATED ALWAYS AS (search_words(name, concat_words(short_name, summary), rich_text_words(body))) STORED;
    ALTER TABLE faq_entries_locales ADD COLUMN search tsvector
      GENERATED ALWAYS AS (search_words(question, NULL, rich_text_words(answer))) STORED;
    CREATE INDEX events_search_idx ON events_locales USING gin (search);
    CREATE INDEX chapters_search_idx ON chapters_locales USING gin (search);
    CREATE INDEX faq_entries_search_idx ON faq_entries_locales USING gin (search);

    -- Each feature publishes what a visitor may find; site search reads these views and nothing else.
    CREATE VIEW events_findable AS
      SELECT events.id, texts._locale AS locale, texts.slug, texts.title, texts.summary AS excerpt, texts.search,
             events.starts_at
      FROM events JOIN events_locales texts ON texts._parent_id = events.id
      WHERE events._status = 'published' AND events.audience = 'public' AND texts.slug IS NOT NULL;
    CREATE VIEW chapters_findable AS
      SELECT chapters.id, texts._locale AS locale, texts.slug, texts.name AS title, texts.summary AS excerpt, texts.search
      FROM chapters JOIN chapters_locales texts ON texts._parent_id = chapters.id
      WHERE chapters._status = 'published' AND texts.slug IS NOT NULL;
    CREATE VIEW faq_findable AS
      SELECT entries.id, texts._locale AS locale, texts.slug, texts.question AS title,
             left(rich_text_words(texts.answer), 200) AS excerpt, texts.search
      FROM faq_entries entries JOIN faq_entries_locales texts ON texts._parent_id = entries.id
      WHERE entries._status = 'published' AND texts.slug IS NOT NULL;
    CREATE VIEW pages_findable AS
      SELECT pages.id, texts._locale AS locale, texts.slug, texts.title, texts.summary AS excerpt,
             search_words(texts.title, texts.summary, (
               SELECT string_agg(concat_words(block.heading, rich_text_words(block.body)), ' ')
               FROM pages_blocks_text texts_blocks
               JOIN pages_blocks_text_locales block ON block._parent_id = texts_blocks.id AND block._locale = texts._locale
               WHERE texts_blocks._parent_id = pages.id
             )) AS search, pages.purpose::text AS purpose
      FROM pages JOIN pages_locales texts ON texts._parent_id = pages.id
      WHERE pages._status = 'published' AND texts.slug IS NOT NULL;

    -- One vote a person a day: the ballot holds a keyed hash that changes every day, so nobody can be followed.
    CREATE TABLE faq_votes (
      entry_id integer NOT NULL REFERENCES faq_entries (id) ON DELETE CASCADE,
      voter bytea NOT NULL,
      day date NOT NULL,
      locale _locales NOT NULL,
      helpful boolean NOT NULL,
      PRIMARY KEY (entry_id, voter)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE faq_votes;
    DROP VIEW pages_findable, faq_findable, chapters_findable, events_findable;
    ALTER TABLE faq_entries_locales DROP COLUMN search;
    ALTER TABLE chapters_locales DROP COLUMN search;
    ALTER TABLE events_locales DROP COLUMN search;
    DROP FUNCTION search_words, concat_words, rich_text_words, folded;
    ALTER TABLE redirects DROP CONSTRAINT redirects_leave_their_address;
    ALTER TABLE events DROP CONSTRAINT events_published_have_times, DROP CONSTRAINT events_end_after_start;
    DROP TABLE cache_touch;
  `)
}
