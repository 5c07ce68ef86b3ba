import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_library_card_requests_library" AS ENUM('central', 'arts', 'law', 'economics', 'social-sciences', 'science-engineering', 'biomedical', 'theology');
  CREATE TYPE "public"."enum_library_card_requests_way" AS ENUM('pick-up', 'on-site');
  CREATE TYPE "public"."enum_library_card_requests_state" AS ENUM('requested', 'ready', 'activated', 'refused', 'withdrawn');
  ALTER TYPE "public"."enum_staff_roles" ADD VALUE 'library';
  CREATE TABLE "library_card_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"number" varchar NOT NULL,
  	"library" "enum_library_card_requests_library",
  	"way" "enum_library_card_requests_way" NOT NULL,
  	"alumnus_id" integer NOT NULL,
  	"state" "enum_library_card_requests_state" DEFAULT 'requested' NOT NULL,
  	"reason" varchar,
  	"active_until" varchar,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "library_card_requests_id" integer;
  ALTER TABLE "library_card_requests" ADD CONSTRAINT "library_card_requests_alumnus_id_alumni_id_fk" FOREIGN KEY ("alumnus_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "library_card_requests" ADD CONSTRAINT "library_card_requests_decided_by_id_staff_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "library_card_requests_alumnus_idx" ON "library_card_requests" USING btree ("alumnus_id");
  CREATE INDEX "library_card_requests_state_idx" ON "library_card_requests" USING btree ("state");
  CREATE INDEX "library_card_requests_decided_by_idx" ON "library_card_requests" USING btree ("decided_by_id");
  CREATE INDEX "library_card_requests_updated_at_idx" ON "library_card_requests" USING btree ("updated_at");
  CREATE INDEX "library_card_requests_created_at_idx" ON "library_card_requests" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_library_card_requests_fk" FOREIGN KEY ("library_card_requests_id") REFERENCES "public"."library_card_requests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_library_card_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("library_card_requests_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "library_card_requests" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "library_card_requests" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_library_card_requests_fk";
  
  ALTER TABLE "staff_roles" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_staff_roles";
  CREATE TYPE "public"."enum_staff_roles" AS ENUM('office', 'editor', 'chapter-officer', 'treasurer');
  ALTER TABLE "staff_roles" ALTER COLUMN "value" SET DATA TYPE "public"."enum_staff_roles" USING "value"::"public"."enum_staff_roles";
  DROP INDEX "payload_locked_documents_rels_library_card_requests_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "library_card_requests_id";
  DROP TYPE "public"."enum_library_card_requests_library";
  DROP TYPE "public"."enum_library_card_requests_way";
  DROP TYPE "public"."enum_library_card_requests_state";`)
}
