import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_events_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_chapters_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_faq_entries_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_pages_v" ADD COLUMN "autosave" boolean;
  CREATE INDEX "_events_v_autosave_idx" ON "_events_v" USING btree ("autosave");
  CREATE INDEX "_chapters_v_autosave_idx" ON "_chapters_v" USING btree ("autosave");
  CREATE INDEX "_faq_entries_v_autosave_idx" ON "_faq_entries_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "_events_v_autosave_idx";
  DROP INDEX "_chapters_v_autosave_idx";
  DROP INDEX "_faq_entries_v_autosave_idx";
  DROP INDEX "_pages_v_autosave_idx";
  ALTER TABLE "_events_v" DROP COLUMN "autosave";
  ALTER TABLE "_chapters_v" DROP COLUMN "autosave";
  ALTER TABLE "_faq_entries_v" DROP COLUMN "autosave";
  ALTER TABLE "_pages_v" DROP COLUMN "autosave";`)
}
