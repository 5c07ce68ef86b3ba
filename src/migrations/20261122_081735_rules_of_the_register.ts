import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What Payload's fields cannot say: the register's checks and search columns, the audit log, files to be imported. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pgcrypto;

    ALTER TABLE alumni
      ADD CONSTRAINT alumni_number_written CHECK (number ~ '^q[0-9]{7}$'),
      ADD CONSTRAINT alumni_birth_date_civil
        CHECK (birth_date ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
      ADD CONSTRAINT alumni_country_iso CHECK (address_country ~ '^[A-Z]{2}$');

    -- What a person is called in lists and found by: with accents and without, so that either way of typing finds it.
    -- A trigger and no generated column, for Payload writes back every column that it reads.
    CREATE FUNCTION name_alumnus() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      names text := concat_ws(' ', NEW.given_name, NEW.preferred_name, NEW.family_name, NEW.latin_name);
      plain text := folded(names);
    BEGIN
      NEW.title := concat_ws(', ', NEW.family_name, NEW.given_name) || ' · ' || upper(NEW.number);
      NEW.search := NEW.number || ' ' || plain || CASE WHEN plain = lower(names) THEN '' ELSE ' ' || lower(names) END;
      RETURN NEW;
    END $fn$;
    CREATE TRIGGER alumni_named BEFORE INSERT OR UPDATE ON alumni FOR EACH ROW EXECUTE FUNCTION name_alumnus();
    CREATE INDEX alumni_search_idx ON alumni USING gin (search gin_trgm_ops);
    CREATE INDEX alumni_birth_date_idx ON alumni (birth_date);

    ALTER TABLE alumni_emails ADD CONSTRAINT alumni_emails_folded CHECK (address = lower(address));
    CREATE INDEX alumni_emails_address_idx ON alumni_emails (address);
    -- The register says one address of a kind and one telephone number; an import changes these in place.
    CREATE UNIQUE INDEX alumni_emails_of_register ON alumni_emails (_parent_id, kind) WHERE source = 'register';
    ALTER TABLE alumni_phones ADD CONSTRAINT alumni_phones_e164 CHECK (number ~ '^[+][1-9][0-9]{6,14}$');
    CREATE UNIQUE INDEX alumni_phones_of_register ON alumni_phones (_parent_id) WHERE source = 'register';

    ALTER TABLE diplomas
      ADD CONSTRAINT diplomas_register_is_verified CHECK ((source = 'register') = (state = 'verified')),
      ADD CONSTRAINT diplomas_register_has_programme CHECK (source <> 'register' OR programme_id IS NOT NULL),
      ADD CONSTRAINT diplomas_graduated_on_civil
        CHECK (graduated_on ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
      ADD CONSTRAINT diplomas_academic_year_written CHECK (academic_year ~ '^[0-9]{4}-[0-9]{4}$');
    CREATE UNIQUE INDEX diplomas_register_once
      ON diplomas (alumnus_id, programme_id, coalesce(graduated_on, graduation_year::text))
      WHERE source = 'register';

    CREATE UNIQUE INDEX register_proposals_open_once ON register_proposals (alumnus_id, field) WHERE state = 'open';
    ALTER TABLE register_duplicates ADD CONSTRAINT register_duplicates_in_order CHECK (first_id < second_id);
    CREATE UNIQUE INDEX register_duplicates_once ON register_duplicates (first_id, second_id);

    -- A file that waits to be imported: in the database, where a worker on another machine finds it too.
    CREATE TABLE register_import_chunks (
      run_id integer NOT NULL REFERENCES register_import_runs (id) ON DELETE CASCADE,
      seq integer NOT NULL,
      bytes bytea NOT NULL,
      PRIMARY KEY (run_id, seq)
    );
    ALTER TABLE register_import_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;

    -- How far a run is; beside the run itself, whose row belongs to the transaction that imports.
    CREATE TABLE register_import_progress (
      run_id integer PRIMARY KEY REFERENCES register_import_runs (id) ON DELETE CASCADE,
      step text NOT NULL,
      done real NOT NULL CHECK (done BETWEEN 0 AND 1),
      -- Every row of the file stands in the staging table of this run: it can go on from there.
      staged boolean NOT NULL DEFAULT false,
      staged_report jsonb
    );

    -- Destroying a person's key makes what the audit log holds of that person unreadable, and nothing else.
    CREATE TABLE person_keys (
      person integer PRIMARY KEY,
      key bytea NOT NULL DEFAULT gen_random_bytes(32)
    );

    CREATE FUNCTION sealed(key bytea, value jsonb) RETURNS bytea
      LANGUAGE sql VOLATILE PARALLEL SAFE STRICT
      RETURN (
        SELECT iv || encrypt_iv(convert_to(value::text, 'UTF8'), key, iv, 'aes-cbc')
        FROM (SELECT gen_random_bytes(16) AS iv OFFSET 0) AS fresh
      );
    CREATE FUNCTION opened(key bytea, sealed bytea) RETURNS jsonb
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN convert_from(decrypt_iv(substr(sealed, 17), key, substr(sealed, 1, 16), 'aes-cbc'), 'UTF8')::jsonb;

    CREATE TABLE audit_log (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      actor_kind text NOT NULL CHECK (actor_kind IN ('staff', 'alumnus', 'import', 'system')),
      actor_id integer,
      action text NOT NULL,
      subject_table text NOT NULL,
      subject_id bigint NOT NULL,
      -- Whose values these are; they are sealed with that person's key. No reference: entries outlive everything.
      person integer,
      before bytea,
      after bytea,
      CONSTRAINT audit_log_has_an_actor CHECK ((actor_kind = 'system') = (actor_id IS NULL))
    );
    CREATE INDEX audit_log_person_idx ON audit_log (person, id) WHERE person IS NOT NULL;
    CREATE INDEX audit_log_subject_idx ON audit_log (subject_table, subject_id, id) WHERE person IS NULL;

    CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      RAISE EXCEPTION '% on % refused: append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = '55000';
    END $fn$;
    CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
      FOR EACH ROW EXECUTE FUNCTION append_only();
    CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log
      FOR EACH STATEMENT EXECUTE FUNCTION append_only();

    CREATE FUNCTION record_change(
      actor_kind text, actor_id integer, action text, subject_table text, subject_id bigint,
      whose integer, before jsonb, after jsonb
    ) RETURNS void LANGUAGE plpgsql AS $fn$
    DECLARE
      own_key bytea;
    BEGIN
      IF whose IS NOT NULL THEN
        INSERT INTO person_keys (person) VALUES (whose) ON CONFLICT DO NOTHING;
        SELECT key INTO STRICT own_key FROM person_keys WHERE person = whose;
      END IF;
      INSERT INTO audit_log (actor_kind, actor_id, action, subject_table, subject_id, person, before, after)
      VALUES (
        actor_kind, actor_id, action, subject_table, subject_id, whose,
        CASE WHEN whose IS NULL THEN convert_to(before::text, 'UTF8') ELSE sealed(own_key, before) END,
        CASE WHEN whose IS NULL THEN convert_to(after::text, 'UTF8') ELSE sealed(own_key, after) END
      );
    END $fn$;

    -- The log as it is read; the values of a person whose key is gone are null.
    CREATE VIEW audit_entries AS
      SELECT id, at, actor_kind, actor_id, action, subject_table, subject_id, audit_log.person,
             CASE WHEN audit_log.person IS NULL THEN convert_from(before, 'UTF8')::jsonb
                  ELSE opened(key, before) END AS before,
             CASE WHEN audit_log.person IS NULL THEN convert_from(after, 'UTF8')::jsonb
                  ELSE opened(key, after) END AS after
      FROM audit_log LEFT JOIN person_keys ON person_keys.person = audit_log.person;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP VIEW audit_entries;
    DROP FUNCTION record_change;
    DROP TABLE audit_log;
    DROP FUNCTION append_only, opened, sealed;
    DROP TABLE person_keys, register_import_progress, register_import_chunks;
    DROP INDEX register_duplicates_once, register_proposals_open_once, diplomas_register_once,
      alumni_phones_of_register, alumni_emails_of_register, alumni_emails_address_idx, alumni_birth_date_idx,
      alumni_search_idx;
    ALTER TABLE register_duplicates DROP CONSTRAINT register_duplicates_in_order;
    ALTER TABLE diplomas
      DROP CONSTRAINT diplomas_academic_year_written, DROP CONSTRAINT diplomas_graduated_on_civil,
      DROP CONSTRAINT diplomas_register_has_programme, DROP CONSTRAINT diplomas_register_is_verified;
    ALTER TABLE alumni_phones DROP CONSTRAINT alumni_phones_e164;
    ALTER TABLE alumni_emails DROP CONSTRAINT alumni_emails_folded;
    DROP TRIGGER alumni_named ON alumni;
    DROP FUNCTION name_alumnus;
    ALTER TABLE alumni
      DROP CONSTRAINT alumni_country_iso, DROP CONSTRAINT alumni_birth_date_civil,
      DROP CONSTRAINT alumni_number_written;
  `)
}
