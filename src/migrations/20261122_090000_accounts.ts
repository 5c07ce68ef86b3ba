import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How alumni get in: accounts, sessions, codes and limits. Plain tables, so that no admin screen or REST address ever shows them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- What the register tells about reaching a person: one row an address (in lower case), and
    -- one without for who has none.
    CREATE VIEW alumni_contacts AS
      SELECT alumni.id AS alumnus_id, alumni.number, alumni.given_name, alumni.family_name, alumni.preferred_name,
             alumni.language::text AS language, coalesce(alumni.deceased, false) AS deceased,
             emails.address AS email,
             emails.kind::text AS kind, emails.state::text AS state
      FROM alumni LEFT JOIN alumni_emails emails ON emails._parent_id = alumni.id;

    CREATE TABLE accounts (
      alumnus_id integer PRIMARY KEY REFERENCES alumni (id) ON DELETE CASCADE,
      password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
      activated_at timestamptz NOT NULL,
      password_changed_at timestamptz NOT NULL,
      terms_version text,
      terms_accepted_at timestamptz,
      CONSTRAINT accounts_terms_have_a_day CHECK ((terms_version IS NULL) = (terms_accepted_at IS NULL))
    );

    CREATE TABLE alumnus_sessions (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      alumnus_id integer NOT NULL REFERENCES accounts (alumnus_id) ON DELETE CASCADE,
      created_at timestamptz NOT NULL,
      last_seen_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      kept boolean NOT NULL,
      browser text,
      system text,
      ended_at timestamptz,
      CONSTRAINT alumnus_sessions_expire_later CHECK (expires_at > created_at)
    );
    CREATE INDEX alumnus_sessions_open ON alumnus_sessions (alumnus_id) WHERE ended_at IS NULL;

    -- A session that counts, with who it belongs to: one that was not to be kept ends after twelve hours without a visit.
    CREATE VIEW open_alumnus_sessions AS
      SELECT sessions.*, accounts.terms_version, alumni.number, alumni.given_name, alumni.family_name,
             alumni.preferred_name, alumni.language::text AS language
      FROM alumnus_sessions sessions
      JOIN accounts ON accounts.alumnus_id = sessions.alumnus_id
      JOIN alumni ON alumni.id = sessions.alumnus_id
      WHERE sessions.ended_at IS NULL AND sessions.expires_at > now()
        AND (sessions.kept OR sessions.last_seen_at > now() - interval '12 hours')
        AND NOT coalesce(alumni.deceased, false);

    CREATE TABLE access_codes (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      alumnus_id integer NOT NULL REFERENCES alumni (id) ON DELETE CASCADE,
      purpose text NOT NULL CHECK (purpose IN ('activation', 'reactivation', 'postal')),
      token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
      code_hash bytea CHECK (octet_length(code_hash) = 32),
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      wrong_tries smallint NOT NULL DEFAULT 0 CHECK (wrong_tries BETWEEN 0 AND 5),
      used_at timestamptz,
      superseded_at timestamptz,
      CONSTRAINT access_codes_expire_later CHECK (expires_at > created_at),
      CONSTRAINT access_codes_end_once CHECK (used_at IS NULL OR superseded_at IS NULL)
    );
    -- The newest invalidates the older ones; a letter that is under way lives beside the mails.
    CREATE UNIQUE INDEX access_codes_newest ON access_codes (alumnus_id, (purpose = 'postal'))
      WHERE used_at IS NULL AND superseded_at IS NULL;

    CREATE TABLE rate_windows (
      purpose text NOT NULL,
      subject bytea NOT NULL,
      begins_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      count integer NOT NULL CHECK (count > 0),
      PRIMARY KEY (purpose, subject, begins_at)
    );
    CREATE INDEX rate_windows_ends_at ON rate_windows (ends_at);

    CREATE TABLE sign_in_failures (
      subject bytea PRIMARY KEY,
      failures integer NOT NULL CHECK (failures > 0),
      last_at timestamptz NOT NULL,
      next_try_at timestamptz NOT NULL
    );

    CREATE TABLE privacy_choices (
      alumnus_id integer NOT NULL REFERENCES alumni (id) ON DELETE CASCADE,
      field_group text NOT NULL CHECK (field_group IN ('listed', 'address', 'phone', 'email', 'diplomas', 'work')),
      audience text NOT NULL CHECK (audience IN
        ('nobody', 'selected-classmates', 'classmates', 'faculty-fellows', 'paying-members', 'all-alumni')),
      chosen_at timestamptz NOT NULL,
      PRIMARY KEY (alumnus_id, field_group)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE privacy_choices, sign_in_failures, rate_windows, access_codes;
    DROP VIEW open_alumnus_sessions;
    DROP TABLE alumnus_sessions, accounts;
    DROP VIEW alumni_contacts;
  `)
}
