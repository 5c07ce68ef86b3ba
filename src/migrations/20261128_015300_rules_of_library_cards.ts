import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What holds of a library card, whoever writes it: one request at a time, legal moves, and reasons. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE library_card_requests
      DROP CONSTRAINT library_card_requests_alumnus_id_alumni_id_fk,
      ADD CONSTRAINT library_card_requests_alumnus_id_alumni_id_fk FOREIGN KEY (alumnus_id) REFERENCES alumni (id)
        ON DELETE RESTRICT,
      ADD CONSTRAINT library_card_requests_active_until_written
        CHECK (active_until ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
      -- Only a card made at the desk needs no choice beforehand.
      ADD CONSTRAINT library_card_requests_somewhere CHECK (library IS NOT NULL OR way = 'on-site'),
      ADD CONSTRAINT library_card_requests_moved_has_a_day CHECK ((state = 'requested') = (decided_at IS NULL)),
      ADD CONSTRAINT library_card_requests_refused_says_why CHECK (state <> 'refused' OR btrim(coalesce(reason, '')) <> '');

    CREATE UNIQUE INDEX library_card_requests_one_open ON library_card_requests (alumnus_id)
      WHERE state IN ('requested', 'ready');

    CREATE FUNCTION keep_library_card_moves() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      RAISE EXCEPTION 'a library card that is % cannot become %', OLD.state, NEW.state
        USING ERRCODE = '23514', CONSTRAINT = 'library_card_requests_moves';
    END $fn$;
    CREATE TRIGGER library_card_requests_moves BEFORE UPDATE OF state ON library_card_requests FOR EACH ROW
      WHEN (NEW.state <> OLD.state AND (OLD.state IN ('activated', 'refused', 'withdrawn') OR NEW.state = 'requested'))
      EXECUTE FUNCTION keep_library_card_moves();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER library_card_requests_moves ON library_card_requests;
    DROP FUNCTION keep_library_card_moves;
    DROP INDEX library_card_requests_one_open;
    ALTER TABLE library_card_requests
      DROP CONSTRAINT library_card_requests_alumnus_id_alumni_id_fk,
      ADD CONSTRAINT library_card_requests_alumnus_id_alumni_id_fk FOREIGN KEY (alumnus_id) REFERENCES alumni (id)
        ON DELETE SET NULL,
      DROP CONSTRAINT library_card_requests_active_until_written, DROP CONSTRAINT library_card_requests_somewhere,
      DROP CONSTRAINT library_card_requests_moved_has_a_day, DROP CONSTRAINT library_card_requests_refused_says_why;
  `)
}
