import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_membership_plans_period_model" AS ENUM('academic-year', 'calendar-year', 'rolling', 'lifetime');
  CREATE TYPE "public"."enum_membership_plans_audience" AS ENUM('degree', 'programmes', 'everyone', 'no-faculty-chapter');
  CREATE TYPE "public"."enum_membership_periods_origin" AS ENUM('paid', 'partner', 'elsewhere', 'free', 'imported');
  CREATE TYPE "public"."enum_membership_periods_method" AS ENUM('bank', 'cash');
  CREATE TYPE "public"."enum_membership_endings_kind" AS ENUM('withdrawn', 'refunded', 'corrected');
  CREATE TABLE "membership_plans" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"chapter_id" integer NOT NULL,
  	"price_cents" numeric NOT NULL,
  	"partner_price_cents" numeric,
  	"period_model" "enum_membership_plans_period_model" NOT NULL,
  	"rollover_on" varchar,
  	"grace_days" numeric DEFAULT 30 NOT NULL,
  	"renewal_window_days" numeric DEFAULT 60 NOT NULL,
  	"audience" "enum_membership_plans_audience" DEFAULT 'degree' NOT NULL,
  	"max_years_since_graduation" numeric,
  	"max_age" numeric,
  	"on_sale_from" varchar,
  	"on_sale_until" varchar,
  	"position" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "membership_plans_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "membership_plans_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"programmes_id" integer
  );
  
  CREATE TABLE "membership_periods" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alumnus_id" integer NOT NULL,
  	"chapter_id" integer NOT NULL,
  	"plan_id" integer NOT NULL,
  	"first_day" varchar NOT NULL,
  	"last_day" varchar,
  	"ended_on" varchar,
  	"grace_days" numeric NOT NULL,
  	"origin" "enum_membership_periods_origin" NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"order_id" integer,
  	"order_line_id" integer,
  	"method" "enum_membership_periods_method",
  	"reason" varchar,
  	"partner_name" varchar,
  	"granted_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "membership_endings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"period_id" integer NOT NULL,
  	"kind" "enum_membership_endings_kind" NOT NULL,
  	"last_day" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"refund_id" integer,
  	"ended_by_id" integer,
  	"ended_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "membership_plans_id" integer;
  ALTER TABLE "membership_plans" ADD CONSTRAINT "membership_plans_chapter_id_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_plans_locales" ADD CONSTRAINT "membership_plans_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."membership_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "membership_plans_rels" ADD CONSTRAINT "membership_plans_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."membership_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "membership_plans_rels" ADD CONSTRAINT "membership_plans_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "membership_periods" ADD CONSTRAINT "membership_periods_alumnus_id_alumni_id_fk" FOREIGN KEY ("alumnus_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_periods" ADD CONSTRAINT "membership_periods_chapter_id_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_periods" ADD CONSTRAINT "membership_periods_plan_id_membership_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."membership_plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_periods" ADD CONSTRAINT "membership_periods_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_periods" ADD CONSTRAINT "membership_periods_order_line_id_order_lines_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "public"."order_lines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_periods" ADD CONSTRAINT "membership_periods_granted_by_id_staff_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_endings" ADD CONSTRAINT "membership_endings_period_id_membership_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."membership_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_endings" ADD CONSTRAINT "membership_endings_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "membership_endings" ADD CONSTRAINT "membership_endings_ended_by_id_staff_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "membership_plans_chapter_idx" ON "membership_plans" USING btree ("chapter_id");
  CREATE INDEX "membership_plans_updated_at_idx" ON "membership_plans" USING btree ("updated_at");
  CREATE INDEX "membership_plans_created_at_idx" ON "membership_plans" USING btree ("created_at");
  CREATE UNIQUE INDEX "membership_plans_locales_locale_parent_id_unique" ON "membership_plans_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "membership_plans_rels_order_idx" ON "membership_plans_rels" USING btree ("order");
  CREATE INDEX "membership_plans_rels_parent_idx" ON "membership_plans_rels" USING btree ("parent_id");
  CREATE INDEX "membership_plans_rels_path_idx" ON "membership_plans_rels" USING btree ("path");
  CREATE INDEX "membership_plans_rels_programmes_id_idx" ON "membership_plans_rels" USING btree ("programmes_id");
  CREATE INDEX "membership_periods_alumnus_idx" ON "membership_periods" USING btree ("alumnus_id");
  CREATE INDEX "membership_periods_chapter_idx" ON "membership_periods" USING btree ("chapter_id");
  CREATE INDEX "membership_periods_plan_idx" ON "membership_periods" USING btree ("plan_id");
  CREATE INDEX "membership_periods_last_day_idx" ON "membership_periods" USING btree ("last_day");
  CREATE INDEX "membership_periods_order_idx" ON "membership_periods" USING btree ("order_id");
  CREATE INDEX "membership_periods_order_line_idx" ON "membership_periods" USING btree ("order_line_id");
  CREATE INDEX "membership_periods_granted_by_idx" ON "membership_periods" USING btree ("granted_by_id");
  CREATE INDEX "membership_periods_updated_at_idx" ON "membership_periods" USING btree ("updated_at");
  CREATE INDEX "membership_periods_created_at_idx" ON "membership_periods" USING btree ("created_at");
  CREATE UNIQUE INDEX "membership_endings_period_idx" ON "membership_endings" USING btree ("period_id");
  CREATE INDEX "membership_endings_refund_idx" ON "membership_endings" USING btree ("refund_id");
  CREATE INDEX "membership_endings_ended_by_idx" ON "membership_endings" USING btree ("ended_by_id");
  CREATE INDEX "membership_endings_updated_at_idx" ON "membership_endings" USING btree ("updated_at");
  CREATE INDEX "membership_endings_created_at_idx" ON "membership_endings" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_membership_plans_fk" FOREIGN KEY ("membership_plans_id") REFERENCES "public"."membership_plans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_membership_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("membership_plans_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "membership_plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "membership_plans_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "membership_plans_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "membership_periods" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "membership_endings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "membership_plans" CASCADE;
  DROP TABLE "membership_plans_locales" CASCADE;
  DROP TABLE "membership_plans_rels" CASCADE;
  DROP TABLE "membership_periods" CASCADE;
  DROP TABLE "membership_endings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_membership_plans_fk";
  
  DROP INDEX "payload_locked_documents_rels_membership_plans_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "membership_plans_id";
  DROP TYPE "public"."enum_membership_plans_period_model";
  DROP TYPE "public"."enum_membership_plans_audience";
  DROP TYPE "public"."enum_membership_periods_origin";
  DROP TYPE "public"."enum_membership_periods_method";
  DROP TYPE "public"."enum_membership_endings_kind";`)
}
