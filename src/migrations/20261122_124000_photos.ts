import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** One photo a person, small and square. In the database: no address of a file store leads to it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE alumnus_photos (
      alumnus_id integer PRIMARY KEY REFERENCES alumni (id) ON DELETE CASCADE,
      bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 524288),
      uploaded_at timestamptz NOT NULL
    );
    ALTER TABLE alumnus_photos ALTER COLUMN bytes SET STORAGE EXTERNAL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE alumnus_photos`)
}
