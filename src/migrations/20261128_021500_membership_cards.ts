import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Membership cards: a serial that tells nothing, for the code on the card. Whether it is valid is nowhere stored. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE membership_cards (
      alumnus_id integer PRIMARY KEY REFERENCES alumni (id) ON DELETE CASCADE,
      -- 64 random bits; those from 2^63 on are stored as negative numbers.
      serial bigint NOT NULL UNIQUE,
      made_at timestamptz NOT NULL
    );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE membership_cards;`)
}
