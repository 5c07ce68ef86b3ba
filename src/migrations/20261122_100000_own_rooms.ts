import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The alumnus's own rooms: changing the e-mail address, scans of diplomas, which diplomas count, reads in the log. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- To which mailbox a link went: whoever used it has shown to read that mailbox. Null for a letter.
    ALTER TABLE access_codes ADD COLUMN email text;

    CREATE TABLE email_changes (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      alumnus_id integer NOT NULL REFERENCES alumni (id) ON DELETE CASCADE,
      -- The address that makes place; null when the new one is the first, or when it is confirmed as it stands.
      old_address text CHECK (old_address = lower(old_address)),
      new_address text NOT NULL CHECK (new_address = lower(new_address)),
      locale text NOT NULL CHECK (locale IN ('nl', 'en')),
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      -- Null until the mail goes out: the job makes the link, and a second try makes another.
      token_hash bytea UNIQUE CHECK (octet_length(token_hash) = 32),
      confirmed_at timestamptz,
      withdrawn_at timestamptz,
      CONSTRAINT email_changes_expire_later CHECK (expires_at > created_at),
      CONSTRAINT email_changes_end_once CHECK (confirmed_at IS NULL OR withdrawn_at IS NULL)
    );
    CREATE UNIQUE INDEX email_changes_newest ON email_changes (alumnus_id)
      WHERE confirmed_at IS NULL AND withdrawn_at IS NULL;

    -- What the register publishes to who lets people in: an address that turned out to be read by this person.
    CREATE FUNCTION confirm_alumnus_email(alumnus integer, email text) RETURNS void LANGUAGE sql AS $fn$
      UPDATE alumni_emails SET state = 'confirmed'
      WHERE _parent_id = alumnus AND address = email AND state <> 'confirmed';
    $fn$;

    ALTER TABLE diplomas
      ADD CONSTRAINT diplomas_refused_has_reason CHECK (state <> 'refused' OR btrim(reason) <> ''),
      ADD CONSTRAINT diplomas_confirmed_has_programme CHECK (state <> 'confirmed' OR programme_id IS NOT NULL);

    -- One scan a diploma, for the Office to look at. In the database: no address of a file store leads to it.
    CREATE TABLE diploma_scans (
      diploma_id integer PRIMARY KEY REFERENCES diplomas (id) ON DELETE CASCADE,
      file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
      media_type text NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
      bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 10485760),
      uploaded_at timestamptz NOT NULL
    );
    ALTER TABLE diploma_scans ALTER COLUMN bytes SET STORAGE EXTERNAL;
    CREATE FUNCTION refuse_scan_of_register() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      IF EXISTS (SELECT FROM diplomas WHERE id = NEW.diploma_id AND source = 'register') THEN
        RAISE EXCEPTION 'a diploma of the register has no scan'
          USING ERRCODE = '23514', CONSTRAINT = 'diploma_scans_declared_only';
      END IF;
      RETURN NEW;
    END $fn$;
    CREATE TRIGGER diploma_scans_declared_only BEFORE INSERT OR UPDATE ON diploma_scans
      FOR EACH ROW EXECUTE FUNCTION refuse_scan_of_register();

    -- The only diplomas that give a right to anything: what somebody declares does not, until the Office confirms it.
    CREATE VIEW verified_diplomas AS
      SELECT diplomas.id, diplomas.alumnus_id, diplomas.programme_id, programmes.faculty_id, diplomas.graduation_year
      FROM diplomas JOIN programmes ON programmes.id = diplomas.programme_id
      WHERE diplomas.state IN ('verified', 'confirmed');

    -- Staff who look at people: one entry a person, and one only for what the same screen asks within five minutes.
    CREATE FUNCTION record_reads(reader integer, how text, people integer[]) RETURNS void LANGUAGE sql AS $fn$
      INSERT INTO audit_log (actor_kind, actor_id, action, subject_table, subject_id, person)
      SELECT 'staff', reader, how, 'alumni', seen, seen
      FROM (SELECT DISTINCT seen FROM unnest(people) AS seen ORDER BY seen) AS looked_at
      WHERE NOT EXISTS (
        SELECT FROM audit_log earlier
        WHERE earlier.person = seen AND earlier.actor_kind = 'staff' AND earlier.actor_id = reader
          AND earlier.action = how AND earlier.at > clock_timestamp() - interval '5 minutes'
      );
    $fn$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION record_reads;
    DROP VIEW verified_diplomas;
    DROP TABLE diploma_scans;
    DROP FUNCTION refuse_scan_of_register;
    ALTER TABLE diplomas
      DROP CONSTRAINT diplomas_confirmed_has_programme, DROP CONSTRAINT diplomas_refused_has_reason;
    DROP FUNCTION confirm_alumnus_email;
    DROP TABLE email_changes;
    ALTER TABLE access_codes DROP COLUMN email;
  `)
}
