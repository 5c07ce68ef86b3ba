import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a decision about a request has to hold, whoever writes it; and what a chapter stands for. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE number_requests
      ADD CONSTRAINT number_requests_email_folded CHECK (email = lower(email)),
      ADD CONSTRAINT number_requests_birth_date_civil
        CHECK (birth_date ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
      ADD CONSTRAINT number_requests_number_written CHECK (number ~ '^q[0-9]{7}$'),
      ADD CONSTRAINT number_requests_can_be_answered
        CHECK (kind <> 'number' OR (email IS NOT NULL AND birth_date IS NOT NULL)),
      ADD CONSTRAINT number_requests_decided_has_a_day CHECK ((state = 'open') = (decided_at IS NULL)),
      ADD CONSTRAINT number_requests_granted_is_linked CHECK (state <> 'granted' OR linked_to_id IS NOT NULL),
      ADD CONSTRAINT number_requests_refused_has_answer CHECK (state <> 'refused' OR btrim(answer) <> '');

    -- The same request again, while it is open, is the same request.
    CREATE UNIQUE INDEX number_requests_open_once ON number_requests (email, birth_date, lower(family_name))
      WHERE state = 'open' AND kind = 'number';
    CREATE UNIQUE INDEX number_requests_correction_once ON number_requests (asker_id, md5(remark))
      WHERE state = 'open' AND kind = 'correction';

    CREATE FUNCTION keep_decision() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      RAISE EXCEPTION 'request % has been decided', OLD.id USING ERRCODE = '55000';
    END $fn$;
    CREATE TRIGGER number_requests_decided_once BEFORE UPDATE ON number_requests FOR EACH ROW
      WHEN (OLD.state <> 'open' AND NEW.state <> OLD.state) EXECUTE FUNCTION keep_decision();

    -- What chapters publish: the programmes each stands for, those it names or else all of its faculties.
    CREATE VIEW chapter_programmes AS
      SELECT parent_id AS chapter_id, programmes_id AS programme_id
      FROM chapters_rels WHERE path = 'programmes' AND programmes_id IS NOT NULL
      UNION
      SELECT rels.parent_id, programmes.id
      FROM chapters_rels rels JOIN programmes ON programmes.faculty_id = rels.faculties_id
      WHERE rels.path = 'faculties' AND NOT EXISTS (
        SELECT FROM chapters_rels named WHERE named.parent_id = rels.parent_id AND named.path = 'programmes');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP VIEW chapter_programmes;
    DROP TRIGGER number_requests_decided_once ON number_requests;
    DROP FUNCTION keep_decision;
    DROP INDEX number_requests_open_once, number_requests_correction_once;
    ALTER TABLE number_requests
      DROP CONSTRAINT number_requests_email_folded, DROP CONSTRAINT number_requests_birth_date_civil,
      DROP CONSTRAINT number_requests_number_written, DROP CONSTRAINT number_requests_can_be_answered,
      DROP CONSTRAINT number_requests_decided_has_a_day, DROP CONSTRAINT number_requests_granted_is_linked,
      DROP CONSTRAINT number_requests_refused_has_answer;
  `)
}
