import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Limits look back from each moment: who counts by the clock lets twice as much through around the hour. What was counted
 * so far is let go, for nobody knows at which moments it was.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE rate_moments (
      purpose text NOT NULL,
      subject bytea NOT NULL,
      moments timestamptz[] NOT NULL CHECK (cardinality(moments) > 0),
      ends_at timestamptz NOT NULL,
      PRIMARY KEY (purpose, subject)
    );
    CREATE INDEX rate_moments_ends_at ON rate_moments (ends_at);
    DROP TABLE rate_windows;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE rate_windows (
      purpose text NOT NULL,
      subject bytea NOT NULL,
      begins_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      count integer NOT NULL CHECK (count > 0),
      PRIMARY KEY (purpose, subject, begins_at)
    );
    CREATE INDEX rate_windows_ends_at ON rate_windows (ends_at);
    DROP TABLE rate_moments;
  `)
}
