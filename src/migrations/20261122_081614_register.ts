import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_alumni_emails_kind" AS ENUM('private', 'work', 'staff');
  CREATE TYPE "public"."enum_alumni_emails_state" AS ENUM('unconfirmed', 'confirmed', 'undeliverable');
  CREATE TYPE "public"."enum_alumni_emails_source" AS ENUM('register', 'alumnus', 'office');
  CREATE TYPE "public"."enum_alumni_phones_kind" AS ENUM('mobile', 'landline', 'other');
  CREATE TYPE "public"."enum_alumni_phones_source" AS ENUM('register', 'alumnus', 'office');
  CREATE TYPE "public"."enum_alumni_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_alumni_source" AS ENUM('register', 'office');
  CREATE TYPE "public"."enum_diplomas_level" AS ENUM('bachelor', 'master', 'advanced-master', 'doctorate', 'licentiate', 'postgraduate');
  CREATE TYPE "public"."enum_diplomas_source" AS ENUM('register', 'declared');
  CREATE TYPE "public"."enum_diplomas_state" AS ENUM('verified', 'unverified', 'confirmed', 'refused');
  CREATE TYPE "public"."enum_register_import_runs_state" AS ENUM('uploading', 'checking', 'checked', 'importing', 'imported', 'failed');
  CREATE TYPE "public"."enum_register_proposals_field" AS ENUM('familyName', 'givenName', 'preferredName', 'latinName', 'birthDate', 'language', 'email', 'staffEmail', 'phone', 'address', 'work', 'deceased', 'doNotContact', 'remark');
  CREATE TYPE "public"."enum_register_proposals_state" AS ENUM('open', 'accepted', 'refused');
  CREATE TYPE "public"."enum_register_duplicates_reason" AS ENUM('birth-date-and-name', 'email', 'both');
  CREATE TYPE "public"."enum_register_duplicates_state" AS ENUM('open', 'two-people', 'one-person');
  CREATE TABLE "alumni_emails" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"kind" "enum_alumni_emails_kind" DEFAULT 'private' NOT NULL,
  	"state" "enum_alumni_emails_state" DEFAULT 'unconfirmed' NOT NULL,
  	"source" "enum_alumni_emails_source" DEFAULT 'office' NOT NULL
  );
  
  CREATE TABLE "alumni_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"written" varchar,
  	"kind" "enum_alumni_phones_kind" DEFAULT 'other' NOT NULL,
  	"country" varchar,
  	"source" "enum_alumni_phones_source" DEFAULT 'office' NOT NULL
  );
  
  CREATE TABLE "alumni" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"birth_date" varchar,
  	"language" "enum_alumni_language" DEFAULT 'nl' NOT NULL,
  	"family_name" varchar NOT NULL,
  	"given_name" varchar,
  	"preferred_name" varchar,
  	"latin_name" varchar,
  	"work_employer" varchar,
  	"work_job_title" varchar,
  	"work_sector" varchar,
  	"work_town" varchar,
  	"address_street" varchar,
  	"address_house_number" varchar,
  	"address_box" varchar,
  	"address_postal_code" varchar,
  	"address_town" varchar,
  	"address_country" varchar,
  	"remark" varchar,
  	"deceased" boolean DEFAULT false,
  	"do_not_contact" boolean DEFAULT false,
  	"source" "enum_alumni_source" DEFAULT 'office' NOT NULL,
  	"own_fields" jsonb,
  	"title" varchar,
  	"search" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "diplomas" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alumnus_id" integer NOT NULL,
  	"programme_id" integer,
  	"programme_name" varchar NOT NULL,
  	"level" "enum_diplomas_level",
  	"graduation_year" numeric NOT NULL,
  	"academic_year" varchar,
  	"graduated_on" varchar,
  	"honours" varchar,
  	"source" "enum_diplomas_source" DEFAULT 'declared' NOT NULL,
  	"state" "enum_diplomas_state" DEFAULT 'unverified' NOT NULL,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "register_import_runs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"file_size" numeric,
  	"fingerprint" varchar,
  	"state" "enum_register_import_runs_state" NOT NULL,
  	"actor" varchar NOT NULL,
  	"staff_id" integer,
  	"finished_at" timestamp(3) with time zone,
  	"rows" numeric,
  	"people_new" numeric,
  	"people_changed" numeric,
  	"diplomas_new" numeric,
  	"diplomas_changed" numeric,
  	"rows_refused" numeric,
  	"report" jsonb,
  	"problem" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "register_proposals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alumnus_id" integer NOT NULL,
  	"field" "enum_register_proposals_field" NOT NULL,
  	"current" varchar,
  	"proposed" varchar,
  	"value" varchar,
  	"state" "enum_register_proposals_state" DEFAULT 'open' NOT NULL,
  	"run_id" integer,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "register_duplicates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"first_id" integer NOT NULL,
  	"second_id" integer NOT NULL,
  	"reason" "enum_register_duplicates_reason" NOT NULL,
  	"state" "enum_register_duplicates_state" DEFAULT 'open' NOT NULL,
  	"note" varchar,
  	"run_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "alumni_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "diplomas_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "register_import_runs_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "register_proposals_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "register_duplicates_id" integer;
  ALTER TABLE "alumni_emails" ADD CONSTRAINT "alumni_emails_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alumni"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alumni_phones" ADD CONSTRAINT "alumni_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alumni"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diplomas" ADD CONSTRAINT "diplomas_alumnus_id_alumni_id_fk" FOREIGN KEY ("alumnus_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "diplomas" ADD CONSTRAINT "diplomas_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "register_import_runs" ADD CONSTRAINT "register_import_runs_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "register_proposals" ADD CONSTRAINT "register_proposals_alumnus_id_alumni_id_fk" FOREIGN KEY ("alumnus_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "register_proposals" ADD CONSTRAINT "register_proposals_run_id_register_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."register_import_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "register_proposals" ADD CONSTRAINT "register_proposals_decided_by_id_staff_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "register_duplicates" ADD CONSTRAINT "register_duplicates_first_id_alumni_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "register_duplicates" ADD CONSTRAINT "register_duplicates_second_id_alumni_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "register_duplicates" ADD CONSTRAINT "register_duplicates_run_id_register_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."register_import_runs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "alumni_emails_order_idx" ON "alumni_emails" USING btree ("_order");
  CREATE INDEX "alumni_emails_parent_id_idx" ON "alumni_emails" USING btree ("_parent_id");
  CREATE INDEX "alumni_phones_order_idx" ON "alumni_phones" USING btree ("_order");
  CREATE INDEX "alumni_phones_parent_id_idx" ON "alumni_phones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "alumni_number_idx" ON "alumni" USING btree ("number");
  CREATE INDEX "alumni_updated_at_idx" ON "alumni" USING btree ("updated_at");
  CREATE INDEX "alumni_created_at_idx" ON "alumni" USING btree ("created_at");
  CREATE INDEX "diplomas_alumnus_idx" ON "diplomas" USING btree ("alumnus_id");
  CREATE INDEX "diplomas_programme_idx" ON "diplomas" USING btree ("programme_id");
  CREATE INDEX "diplomas_state_idx" ON "diplomas" USING btree ("state");
  CREATE INDEX "diplomas_updated_at_idx" ON "diplomas" USING btree ("updated_at");
  CREATE INDEX "diplomas_created_at_idx" ON "diplomas" USING btree ("created_at");
  CREATE INDEX "register_import_runs_fingerprint_idx" ON "register_import_runs" USING btree ("fingerprint");
  CREATE INDEX "register_import_runs_state_idx" ON "register_import_runs" USING btree ("state");
  CREATE INDEX "register_import_runs_staff_idx" ON "register_import_runs" USING btree ("staff_id");
  CREATE INDEX "register_import_runs_updated_at_idx" ON "register_import_runs" USING btree ("updated_at");
  CREATE INDEX "register_import_runs_created_at_idx" ON "register_import_runs" USING btree ("created_at");
  CREATE INDEX "register_proposals_alumnus_idx" ON "register_proposals" USING btree ("alumnus_id");
  CREATE INDEX "register_proposals_state_idx" ON "register_proposals" USING btree ("state");
  CREATE INDEX "register_proposals_run_idx" ON "register_proposals" USING btree ("run_id");
  CREATE INDEX "register_proposals_decided_by_idx" ON "register_proposals" USING btree ("decided_by_id");
  CREATE INDEX "register_proposals_updated_at_idx" ON "register_proposals" USING btree ("updated_at");
  CREATE INDEX "register_proposals_created_at_idx" ON "register_proposals" USING btree ("created_at");
  CREATE INDEX "register_duplicates_first_idx" ON "register_duplicates" USING btree ("first_id");
  CREATE INDEX "register_duplicates_second_idx" ON "register_duplicates" USING btree ("second_id");
  CREATE INDEX "register_duplicates_state_idx" ON "register_duplicates" USING btree ("state");
  CREATE INDEX "register_duplicates_run_idx" ON "register_duplicates" USING btree ("run_id");
  CREATE INDEX "register_duplicates_updated_at_idx" ON "register_duplicates" USING btree ("updated_at");
  CREATE INDEX "register_duplicates_created_at_idx" ON "register_duplicates" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_alumni_fk" FOREIGN KEY ("alumni_id") REFERENCES "public"."alumni"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_diplomas_fk" FOREIGN KEY ("diplomas_id") REFERENCES "public"."diplomas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_register_import_runs_fk" FOREIGN KEY ("register_import_runs_id") REFERENCES "public"."register_import_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_register_proposals_fk" FOREIGN KEY ("register_proposals_id") REFERENCES "public"."register_proposals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_register_duplicates_fk" FOREIGN KEY ("register_duplicates_id") REFERENCES "public"."register_duplicates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_alumni_id_idx" ON "payload_locked_documents_rels" USING btree ("alumni_id");
  CREATE INDEX "payload_locked_documents_rels_diplomas_id_idx" ON "payload_locked_documents_rels" USING btree ("diplomas_id");
  CREATE INDEX "payload_locked_documents_rels_register_import_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("register_import_runs_id");
  CREATE INDEX "payload_locked_documents_rels_register_proposals_id_idx" ON "payload_locked_documents_rels" USING btree ("register_proposals_id");
  CREATE INDEX "payload_locked_documents_rels_register_duplicates_id_idx" ON "payload_locked_documents_rels" USING btree ("register_duplicates_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "alumni_emails" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "alumni_phones" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "alumni" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "diplomas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "register_import_runs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "register_proposals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "register_duplicates" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "alumni_emails" CASCADE;
  DROP TABLE "alumni_phones" CASCADE;
  DROP TABLE "alumni" CASCADE;
  DROP TABLE "diplomas" CASCADE;
  DROP TABLE "register_import_runs" CASCADE;
  DROP TABLE "register_proposals" CASCADE;
  DROP TABLE "register_duplicates" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_alumni_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_diplomas_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_register_import_runs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_register_proposals_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_register_duplicates_fk";
  
  DROP INDEX "payload_locked_documents_rels_alumni_id_idx";
  DROP INDEX "payload_locked_documents_rels_diplomas_id_idx";
  DROP INDEX "payload_locked_documents_rels_register_import_runs_id_idx";
  DROP INDEX "payload_locked_documents_rels_register_proposals_id_idx";
  DROP INDEX "payload_locked_documents_rels_register_duplicates_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "alumni_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "diplomas_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "register_import_runs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "register_proposals_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "register_duplicates_id";
  DROP TYPE "public"."enum_alumni_emails_kind";
  DROP TYPE "public"."enum_alumni_emails_state";
  DROP TYPE "public"."enum_alumni_emails_source";
  DROP TYPE "public"."enum_alumni_phones_kind";
  DROP TYPE "public"."enum_alumni_phones_source";
  DROP TYPE "public"."enum_alumni_language";
  DROP TYPE "public"."enum_alumni_source";
  DROP TYPE "public"."enum_diplomas_level";
  DROP TYPE "public"."enum_diplomas_source";
  DROP TYPE "public"."enum_diplomas_state";
  DROP TYPE "public"."enum_register_import_runs_state";
  DROP TYPE "public"."enum_register_proposals_field";
  DROP TYPE "public"."enum_register_proposals_state";
  DROP TYPE "public"."enum_register_duplicates_reason";
  DROP TYPE "public"."enum_register_duplicates_state";`)
}
