import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_registration_policy" AS ENUM('generous', 'two-weeks', 'none', 'own');
  CREATE TYPE "public"."enum__events_v_version_registration_policy" AS ENUM('generous', 'two-weeks', 'none', 'own');
  CREATE TYPE "public"."enum_event_questions_kind" AS ENUM('text', 'choice', 'choices', 'yes-no', 'dietary');
  CREATE TYPE "public"."enum_event_questions_asks" AS ENUM('attendee', 'booking');
  CREATE TABLE "events_registration_tiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"days_before" numeric,
  	"day" varchar,
  	"refund_percent" numeric,
  	"fee_cents" numeric DEFAULT 0
  );
  
  CREATE TABLE "_events_v_version_registration_tiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"days_before" numeric,
  	"day" varchar,
  	"refund_percent" numeric,
  	"fee_cents" numeric DEFAULT 0,
  	"_uuid" varchar
  );
  
  CREATE TABLE "event_quotas" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event_id" integer NOT NULL,
  	"size" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "event_quotas_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "ticket_types" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event_id" integer NOT NULL,
  	"price_cents" numeric DEFAULT 0 NOT NULL,
  	"member_price_cents" numeric,
  	"needs_membership" boolean DEFAULT false,
  	"sales_from" timestamp(3) with time zone,
  	"sales_until" timestamp(3) with time zone,
  	"min_per_booking" numeric DEFAULT 1 NOT NULL,
  	"max_per_booking" numeric DEFAULT 10 NOT NULL,
  	"max_per_person" numeric,
  	"position" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ticket_types_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "ticket_types_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"event_quotas_id" integer
  );
  
  CREATE TABLE "event_questions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "event_questions_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "event_questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event_id" integer NOT NULL,
  	"kind" "enum_event_questions_kind" DEFAULT 'text' NOT NULL,
  	"asks" "enum_event_questions_asks" DEFAULT 'attendee' NOT NULL,
  	"required" boolean DEFAULT false,
  	"position" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "event_questions_locales" (
  	"question" varchar NOT NULL,
  	"hint" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "events" ADD COLUMN "registration_opens_at" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "registration_closes_at" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "registration_has_waiting_list" boolean DEFAULT true;
  ALTER TABLE "events" ADD COLUMN "registration_policy" "enum_events_registration_policy" DEFAULT 'generous';
  ALTER TABLE "events" ADD COLUMN "registration_online_link" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "registration_confirmation_text" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_opens_at" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_closes_at" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_has_waiting_list" boolean DEFAULT true;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_policy" "enum__events_v_version_registration_policy" DEFAULT 'generous';
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_online_link" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_registration_confirmation_text" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "event_quotas_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "ticket_types_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "event_questions_id" integer;
  ALTER TABLE "events_registration_tiers" ADD CONSTRAINT "events_registration_tiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_registration_tiers" ADD CONSTRAINT "_events_v_version_registration_tiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "event_quotas" ADD CONSTRAINT "event_quotas_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "event_quotas_locales" ADD CONSTRAINT "event_quotas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."event_quotas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ticket_types" ADD CONSTRAINT "ticket_types_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_types_locales" ADD CONSTRAINT "ticket_types_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ticket_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ticket_types_rels" ADD CONSTRAINT "ticket_types_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ticket_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ticket_types_rels" ADD CONSTRAINT "ticket_types_rels_event_quotas_fk" FOREIGN KEY ("event_quotas_id") REFERENCES "public"."event_quotas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "event_questions_options" ADD CONSTRAINT "event_questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."event_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "event_questions_options_locales" ADD CONSTRAINT "event_questions_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."event_questions_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "event_questions" ADD CONSTRAINT "event_questions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "event_questions_locales" ADD CONSTRAINT "event_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."event_questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_registration_tiers_order_idx" ON "events_registration_tiers" USING btree ("_order");
  CREATE INDEX "events_registration_tiers_parent_id_idx" ON "events_registration_tiers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_registration_tiers_order_idx" ON "_events_v_version_registration_tiers" USING btree ("_order");
  CREATE INDEX "_events_v_version_registration_tiers_parent_id_idx" ON "_events_v_version_registration_tiers" USING btree ("_parent_id");
  CREATE INDEX "event_quotas_event_idx" ON "event_quotas" USING btree ("event_id");
  CREATE INDEX "event_quotas_updated_at_idx" ON "event_quotas" USING btree ("updated_at");
  CREATE INDEX "event_quotas_created_at_idx" ON "event_quotas" USING btree ("created_at");
  CREATE UNIQUE INDEX "event_quotas_locales_locale_parent_id_unique" ON "event_quotas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ticket_types_event_idx" ON "ticket_types" USING btree ("event_id");
  CREATE INDEX "ticket_types_updated_at_idx" ON "ticket_types" USING btree ("updated_at");
  CREATE INDEX "ticket_types_created_at_idx" ON "ticket_types" USING btree ("created_at");
  CREATE UNIQUE INDEX "ticket_types_locales_locale_parent_id_unique" ON "ticket_types_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ticket_types_rels_order_idx" ON "ticket_types_rels" USING btree ("order");
  CREATE INDEX "ticket_types_rels_parent_idx" ON "ticket_types_rels" USING btree ("parent_id");
  CREATE INDEX "ticket_types_rels_path_idx" ON "ticket_types_rels" USING btree ("path");
  CREATE INDEX "ticket_types_rels_event_quotas_id_idx" ON "ticket_types_rels" USING btree ("event_quotas_id");
  CREATE INDEX "event_questions_options_order_idx" ON "event_questions_options" USING btree ("_order");
  CREATE INDEX "event_questions_options_parent_id_idx" ON "event_questions_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "event_questions_options_locales_locale_parent_id_unique" ON "event_questions_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "event_questions_event_idx" ON "event_questions" USING btree ("event_id");
  CREATE INDEX "event_questions_updated_at_idx" ON "event_questions" USING btree ("updated_at");
  CREATE INDEX "event_questions_created_at_idx" ON "event_questions" USING btree ("created_at");
  CREATE UNIQUE INDEX "event_questions_locales_locale_parent_id_unique" ON "event_questions_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_event_quotas_fk" FOREIGN KEY ("event_quotas_id") REFERENCES "public"."event_quotas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ticket_types_fk" FOREIGN KEY ("ticket_types_id") REFERENCES "public"."ticket_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_event_questions_fk" FOREIGN KEY ("event_questions_id") REFERENCES "public"."event_questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_event_quotas_id_idx" ON "payload_locked_documents_rels" USING btree ("event_quotas_id");
  CREATE INDEX "payload_locked_documents_rels_ticket_types_id_idx" ON "payload_locked_documents_rels" USING btree ("ticket_types_id");
  CREATE INDEX "payload_locked_documents_rels_event_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("event_questions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events_registration_tiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_registration_tiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "event_quotas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "event_quotas_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ticket_types" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ticket_types_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ticket_types_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "event_questions_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "event_questions_options_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "event_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "event_questions_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "events_registration_tiers" CASCADE;
  DROP TABLE "_events_v_version_registration_tiers" CASCADE;
  DROP TABLE "event_quotas" CASCADE;
  DROP TABLE "event_quotas_locales" CASCADE;
  DROP TABLE "ticket_types" CASCADE;
  DROP TABLE "ticket_types_locales" CASCADE;
  DROP TABLE "ticket_types_rels" CASCADE;
  DROP TABLE "event_questions_options" CASCADE;
  DROP TABLE "event_questions_options_locales" CASCADE;
  DROP TABLE "event_questions" CASCADE;
  DROP TABLE "event_questions_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_event_quotas_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_ticket_types_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_event_questions_fk";
  
  DROP INDEX "payload_locked_documents_rels_event_quotas_id_idx";
  DROP INDEX "payload_locked_documents_rels_ticket_types_id_idx";
  DROP INDEX "payload_locked_documents_rels_event_questions_id_idx";
  ALTER TABLE "events" DROP COLUMN "registration_opens_at";
  ALTER TABLE "events" DROP COLUMN "registration_closes_at";
  ALTER TABLE "events" DROP COLUMN "registration_has_waiting_list";
  ALTER TABLE "events" DROP COLUMN "registration_policy";
  ALTER TABLE "events" DROP COLUMN "registration_online_link";
  ALTER TABLE "events_locales" DROP COLUMN "registration_confirmation_text";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_opens_at";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_closes_at";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_has_waiting_list";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_policy";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_online_link";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_registration_confirmation_text";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "event_quotas_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "ticket_types_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "event_questions_id";
  DROP TYPE "public"."enum_events_registration_policy";
  DROP TYPE "public"."enum__events_v_version_registration_policy";
  DROP TYPE "public"."enum_event_questions_kind";
  DROP TYPE "public"."enum_event_questions_asks";`)
}
