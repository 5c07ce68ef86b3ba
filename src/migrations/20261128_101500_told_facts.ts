import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a registrant was last told of time and place: a mail about a change compares with that, and with nothing else. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE registrations ADD COLUMN told_facts jsonb;
    UPDATE registrations SET told_facts = told_events.facts
      FROM told_events WHERE told_events.event_id = registrations.event_id AND registrations.state = 'confirmed';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE registrations DROP COLUMN told_facts`)
}
