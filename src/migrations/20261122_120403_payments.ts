import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_orders_state" AS ENUM('open', 'processing', 'expired', 'paid', 'partly-refunded', 'refunded', 'disputed', 'charged-back');
  CREATE TYPE "public"."enum_orders_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_payments_provider" AS ENUM('stripe');
  CREATE TYPE "public"."enum_payments_state" AS ENUM('processing', 'captured', 'failed');
  CREATE TYPE "public"."enum_payments_held" AS ENUM('paid-twice', 'amount-differs', 'not-accepted', 'nobody-settles');
  CREATE TYPE "public"."enum_refunds_source" AS ENUM('order', 'surplus');
  CREATE TYPE "public"."enum_refunds_state" AS ENUM('requested', 'submitted', 'succeeded', 'failed', 'manual');
  CREATE TYPE "public"."enum_treasurer_tasks_kind" AS ENUM('unallocated', 'refund-failed', 'dispute', 'difference');
  CREATE TYPE "public"."enum_receipts_kind" AS ENUM('receipt', 'credit-note');
  CREATE TYPE "public"."enum_disputes_state" AS ENUM('open', 'won', 'lost');
  CREATE TYPE "public"."enum_checkouts_state" AS ENUM('opening', 'open', 'complete', 'expired');
  CREATE TYPE "public"."enum_ledger_entries_kind" AS ENUM('payment-captured', 'provider-fee', 'order-settled', 'refund-requested', 'surplus-refund-requested', 'refund-paid', 'refund-returned', 'refund-paid-by-hand', 'dispute-moved', 'dispute-lost', 'provider-payout', 'chapters-settled');
  CREATE TYPE "public"."enum_ledger_postings_account" AS ENUM('receivable', 'cash-at-provider', 'bank', 'provider-fee', 'income', 'vat-payable', 'refunds-payable', 'unallocated', 'disputed', 'dispute-loss', 'chapters-settled');
  CREATE TYPE "public"."enum_provider_events_state" AS ENUM('received', 'processed', 'unknown');
  CREATE TABLE "orders" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"state" "enum_orders_state" NOT NULL,
  	"reference_kind" varchar NOT NULL,
  	"reference_id" varchar NOT NULL,
  	"alumnus_id" integer,
  	"payer_name" varchar NOT NULL,
  	"payer_email" varchar NOT NULL,
  	"locale" "enum_orders_locale" NOT NULL,
  	"currency" varchar NOT NULL,
  	"total_cents" numeric NOT NULL,
  	"settled_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"provider" "enum_payments_provider" NOT NULL,
  	"charge_id" varchar NOT NULL,
  	"intent_id" varchar,
  	"method" varchar,
  	"state" "enum_payments_state" NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"settled_cents" numeric NOT NULL,
  	"fee_cents" numeric,
  	"held" "enum_payments_held",
  	"captured_at" timestamp(3) with time zone,
  	"failure" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "refunds" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"order_id" integer NOT NULL,
  	"payment_id" integer NOT NULL,
  	"source" "enum_refunds_source" NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"state" "enum_refunds_state" NOT NULL,
  	"reason" varchar NOT NULL,
  	"request_key" varchar,
  	"attempt" numeric NOT NULL,
  	"provider_id" varchar,
  	"failure" varchar,
  	"requested_by_id" integer,
  	"finished_at" timestamp(3) with time zone,
  	"iban" varchar,
  	"account_holder" varchar,
  	"bank_reference" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "treasurer_tasks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_treasurer_tasks_kind" NOT NULL,
  	"key" varchar NOT NULL,
  	"detail" varchar NOT NULL,
  	"order_id" integer,
  	"payment_id" integer,
  	"refund_id" integer,
  	"amount_cents" numeric,
  	"done_at" timestamp(3) with time zone,
  	"done_by_id" integer,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "receipts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"series" varchar NOT NULL,
  	"year" numeric NOT NULL,
  	"sequence" numeric NOT NULL,
  	"kind" "enum_receipts_kind" NOT NULL,
  	"issued_on" varchar NOT NULL,
  	"order_id" integer NOT NULL,
  	"refund_id" integer,
  	"total_cents" numeric NOT NULL,
  	"contents" jsonb NOT NULL
  );
  
  CREATE TABLE "payouts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"chapter_id" integer NOT NULL,
  	"through_date" varchar NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"entry_id" integer NOT NULL,
  	"made_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "disputes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"payment_id" integer NOT NULL,
  	"provider_id" varchar NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"reason" varchar NOT NULL,
  	"state" "enum_disputes_state" NOT NULL,
  	"opened_at" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "checkouts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"provider_id" varchar,
  	"intent_id" varchar,
  	"state" "enum_checkouts_state" NOT NULL,
  	"url" varchar,
  	"return_path" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"checked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "order_lines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"position" numeric NOT NULL,
  	"chapter_id" integer NOT NULL,
  	"kind" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"quantity" numeric NOT NULL,
  	"unit_net_cents" numeric NOT NULL,
  	"net_cents" numeric NOT NULL,
  	"vat_basis_points" numeric,
  	"vat_exemption" varchar,
  	"vat_cents" numeric NOT NULL,
  	"gross_cents" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "refund_lines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"refund_id" integer NOT NULL,
  	"line_id" integer NOT NULL,
  	"net_cents" numeric NOT NULL,
  	"vat_cents" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ledger_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum_ledger_entries_kind" NOT NULL,
  	"occurred_at" timestamp(3) with time zone NOT NULL,
  	"source" varchar,
  	"order_id" integer
  );
  
  CREATE TABLE "ledger_postings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"entry_id" integer NOT NULL,
  	"account" "enum_ledger_postings_account" NOT NULL,
  	"chapter_id" integer,
  	"kind" varchar,
  	"amount_cents" numeric NOT NULL
  );
  
  CREATE TABLE "provider_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"provider_id" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"object_id" varchar,
  	"state" "enum_provider_events_state" NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"processed_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "collecting_entity" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"enterprise_number" varchar NOT NULL,
  	"iban" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"receipt_series" varchar DEFAULT 'AL' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "orders" ADD CONSTRAINT "orders_alumnus_id_alumni_id_fk" FOREIGN KEY ("alumnus_id") REFERENCES "public"."alumni"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_requested_by_id_staff_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "treasurer_tasks" ADD CONSTRAINT "treasurer_tasks_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "treasurer_tasks" ADD CONSTRAINT "treasurer_tasks_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "treasurer_tasks" ADD CONSTRAINT "treasurer_tasks_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "treasurer_tasks" ADD CONSTRAINT "treasurer_tasks_done_by_id_staff_id_fk" FOREIGN KEY ("done_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "receipts" ADD CONSTRAINT "receipts_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "receipts" ADD CONSTRAINT "receipts_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_chapter_id_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_entry_id_ledger_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."ledger_entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_made_by_id_staff_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "checkouts" ADD CONSTRAINT "checkouts_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_chapter_id_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refund_lines" ADD CONSTRAINT "refund_lines_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refund_lines" ADD CONSTRAINT "refund_lines_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_lines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_entry_id_ledger_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."ledger_entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_chapter_id_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."chapters"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "orders_code_idx" ON "orders" USING btree ("code");
  CREATE INDEX "orders_state_idx" ON "orders" USING btree ("state");
  CREATE INDEX "orders_alumnus_idx" ON "orders" USING btree ("alumnus_id");
  CREATE INDEX "orders_updated_at_idx" ON "orders" USING btree ("updated_at");
  CREATE INDEX "orders_created_at_idx" ON "orders" USING btree ("created_at");
  CREATE INDEX "payments_order_idx" ON "payments" USING btree ("order_id");
  CREATE INDEX "payments_intent_id_idx" ON "payments" USING btree ("intent_id");
  CREATE INDEX "payments_state_idx" ON "payments" USING btree ("state");
  CREATE INDEX "payments_updated_at_idx" ON "payments" USING btree ("updated_at");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE UNIQUE INDEX "refunds_code_idx" ON "refunds" USING btree ("code");
  CREATE INDEX "refunds_order_idx" ON "refunds" USING btree ("order_id");
  CREATE INDEX "refunds_payment_idx" ON "refunds" USING btree ("payment_id");
  CREATE INDEX "refunds_state_idx" ON "refunds" USING btree ("state");
  CREATE UNIQUE INDEX "refunds_request_key_idx" ON "refunds" USING btree ("request_key");
  CREATE UNIQUE INDEX "refunds_provider_id_idx" ON "refunds" USING btree ("provider_id");
  CREATE INDEX "refunds_requested_by_idx" ON "refunds" USING btree ("requested_by_id");
  CREATE INDEX "refunds_updated_at_idx" ON "refunds" USING btree ("updated_at");
  CREATE INDEX "refunds_created_at_idx" ON "refunds" USING btree ("created_at");
  CREATE INDEX "treasurer_tasks_kind_idx" ON "treasurer_tasks" USING btree ("kind");
  CREATE UNIQUE INDEX "treasurer_tasks_key_idx" ON "treasurer_tasks" USING btree ("key");
  CREATE INDEX "treasurer_tasks_order_idx" ON "treasurer_tasks" USING btree ("order_id");
  CREATE INDEX "treasurer_tasks_payment_idx" ON "treasurer_tasks" USING btree ("payment_id");
  CREATE INDEX "treasurer_tasks_refund_idx" ON "treasurer_tasks" USING btree ("refund_id");
  CREATE INDEX "treasurer_tasks_done_at_idx" ON "treasurer_tasks" USING btree ("done_at");
  CREATE INDEX "treasurer_tasks_done_by_idx" ON "treasurer_tasks" USING btree ("done_by_id");
  CREATE INDEX "treasurer_tasks_updated_at_idx" ON "treasurer_tasks" USING btree ("updated_at");
  CREATE INDEX "treasurer_tasks_created_at_idx" ON "treasurer_tasks" USING btree ("created_at");
  CREATE UNIQUE INDEX "receipts_number_idx" ON "receipts" USING btree ("number");
  CREATE INDEX "receipts_order_idx" ON "receipts" USING btree ("order_id");
  CREATE INDEX "receipts_refund_idx" ON "receipts" USING btree ("refund_id");
  CREATE INDEX "payouts_chapter_idx" ON "payouts" USING btree ("chapter_id");
  CREATE INDEX "payouts_entry_idx" ON "payouts" USING btree ("entry_id");
  CREATE INDEX "payouts_made_by_idx" ON "payouts" USING btree ("made_by_id");
  CREATE INDEX "payouts_updated_at_idx" ON "payouts" USING btree ("updated_at");
  CREATE INDEX "payouts_created_at_idx" ON "payouts" USING btree ("created_at");
  CREATE INDEX "disputes_order_idx" ON "disputes" USING btree ("order_id");
  CREATE INDEX "disputes_payment_idx" ON "disputes" USING btree ("payment_id");
  CREATE UNIQUE INDEX "disputes_provider_id_idx" ON "disputes" USING btree ("provider_id");
  CREATE INDEX "disputes_state_idx" ON "disputes" USING btree ("state");
  CREATE INDEX "disputes_updated_at_idx" ON "disputes" USING btree ("updated_at");
  CREATE INDEX "disputes_created_at_idx" ON "disputes" USING btree ("created_at");
  CREATE INDEX "checkouts_order_idx" ON "checkouts" USING btree ("order_id");
  CREATE UNIQUE INDEX "checkouts_provider_id_idx" ON "checkouts" USING btree ("provider_id");
  CREATE INDEX "checkouts_intent_id_idx" ON "checkouts" USING btree ("intent_id");
  CREATE INDEX "checkouts_state_idx" ON "checkouts" USING btree ("state");
  CREATE INDEX "checkouts_updated_at_idx" ON "checkouts" USING btree ("updated_at");
  CREATE INDEX "checkouts_created_at_idx" ON "checkouts" USING btree ("created_at");
  CREATE INDEX "order_lines_order_idx" ON "order_lines" USING btree ("order_id");
  CREATE INDEX "order_lines_chapter_idx" ON "order_lines" USING btree ("chapter_id");
  CREATE INDEX "order_lines_updated_at_idx" ON "order_lines" USING btree ("updated_at");
  CREATE INDEX "order_lines_created_at_idx" ON "order_lines" USING btree ("created_at");
  CREATE INDEX "refund_lines_refund_idx" ON "refund_lines" USING btree ("refund_id");
  CREATE INDEX "refund_lines_line_idx" ON "refund_lines" USING btree ("line_id");
  CREATE INDEX "refund_lines_updated_at_idx" ON "refund_lines" USING btree ("updated_at");
  CREATE INDEX "refund_lines_created_at_idx" ON "refund_lines" USING btree ("created_at");
  CREATE UNIQUE INDEX "ledger_entries_key_idx" ON "ledger_entries" USING btree ("key");
  CREATE INDEX "ledger_entries_kind_idx" ON "ledger_entries" USING btree ("kind");
  CREATE INDEX "ledger_entries_occurred_at_idx" ON "ledger_entries" USING btree ("occurred_at");
  CREATE INDEX "ledger_entries_source_idx" ON "ledger_entries" USING btree ("source");
  CREATE INDEX "ledger_entries_order_idx" ON "ledger_entries" USING btree ("order_id");
  CREATE INDEX "ledger_postings_entry_idx" ON "ledger_postings" USING btree ("entry_id");
  CREATE INDEX "ledger_postings_account_idx" ON "ledger_postings" USING btree ("account");
  CREATE INDEX "ledger_postings_chapter_idx" ON "ledger_postings" USING btree ("chapter_id");
  CREATE UNIQUE INDEX "provider_events_provider_id_idx" ON "provider_events" USING btree ("provider_id");
  CREATE INDEX "provider_events_object_id_idx" ON "provider_events" USING btree ("object_id");
  CREATE INDEX "provider_events_state_idx" ON "provider_events" USING btree ("state");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "orders" CASCADE;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "treasurer_tasks" CASCADE;
  DROP TABLE "receipts" CASCADE;
  DROP TABLE "payouts" CASCADE;
  DROP TABLE "disputes" CASCADE;
  DROP TABLE "checkouts" CASCADE;
  DROP TABLE "order_lines" CASCADE;
  DROP TABLE "refund_lines" CASCADE;
  DROP TABLE "ledger_entries" CASCADE;
  DROP TABLE "ledger_postings" CASCADE;
  DROP TABLE "provider_events" CASCADE;
  DROP TABLE "collecting_entity" CASCADE;
  DROP TYPE "public"."enum_orders_state";
  DROP TYPE "public"."enum_orders_locale";
  DROP TYPE "public"."enum_payments_provider";
  DROP TYPE "public"."enum_payments_state";
  DROP TYPE "public"."enum_payments_held";
  DROP TYPE "public"."enum_refunds_source";
  DROP TYPE "public"."enum_refunds_state";
  DROP TYPE "public"."enum_treasurer_tasks_kind";
  DROP TYPE "public"."enum_receipts_kind";
  DROP TYPE "public"."enum_disputes_state";
  DROP TYPE "public"."enum_checkouts_state";
  DROP TYPE "public"."enum_ledger_entries_kind";
  DROP TYPE "public"."enum_ledger_postings_account";
  DROP TYPE "public"."enum_provider_events_state";`)
}
