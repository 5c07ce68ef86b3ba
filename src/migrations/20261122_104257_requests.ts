import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_number_requests_kind" AS ENUM('number', 'correction');
  CREATE TYPE "public"."enum_number_requests_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_number_requests_state" AS ENUM('open', 'granted', 'refused');
  CREATE TABLE "number_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_number_requests_kind" DEFAULT 'number' NOT NULL,
  	"family_name" varchar NOT NULL,
  	"given_name" varchar,
  	"birth_date" varchar,
  	"programme" varchar,
  	"graduation_year" numeric,
  	"number" varchar,
  	"email" varchar,
  	"language" "enum_number_requests_language" DEFAULT 'nl' NOT NULL,
  	"remark" varchar,
  	"asker_id" integer,
  	"state" "enum_number_requests_state" DEFAULT 'open' NOT NULL,
  	"linked_to_id" integer,
  	"take_email" boolean DEFAULT true,
  	"answer" varchar,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "number_requests_id" integer;
  ALTER TABLE "number_requests" ADD CONSTRAINT "number_requests_asker_id_alumni_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "number_requests" ADD CONSTRAINT "number_requests_linked_to_id_alumni_id_fk" FOREIGN KEY ("linked_to_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "number_requests" ADD CONSTRAINT "number_requests_decided_by_id_staff_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "number_requests_asker_idx" ON "number_requests" USING btree ("asker_id");
  CREATE INDEX "number_requests_state_idx" ON "number_requests" USING btree ("state");
  CREATE INDEX "number_requests_linked_to_idx" ON "number_requests" USING btree ("linked_to_id");
  CREATE INDEX "number_requests_decided_by_idx" ON "number_requests" USING btree ("decided_by_id");
  CREATE INDEX "number_requests_updated_at_idx" ON "number_requests" USING btree ("updated_at");
  CREATE INDEX "number_requests_created_at_idx" ON "number_requests" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_number_requests_fk" FOREIGN KEY ("number_requests_id") REFERENCES "public"."number_requests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_number_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("number_requests_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "number_requests" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "number_requests" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_number_requests_fk";
  
  DROP INDEX "payload_locked_documents_rels_number_requests_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "number_requests_id";
  DROP TYPE "public"."enum_number_requests_kind";
  DROP TYPE "public"."enum_number_requests_language";
  DROP TYPE "public"."enum_number_requests_state";`)
}
