import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Held money can pay for another order than the one it came in for. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_ledger_entries_kind" ADD VALUE 'payment-moved' BEFORE 'order-settled';
  ALTER TABLE "payments" ADD COLUMN "moved_from_id" integer;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_moved_from_id_orders_id_fk" FOREIGN KEY ("moved_from_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "payments_moved_from_idx" ON "payments" USING btree ("moved_from_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payments" DROP CONSTRAINT "payments_moved_from_id_orders_id_fk";
  
  ALTER TABLE "ledger_entries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_ledger_entries_kind";
  CREATE TYPE "public"."enum_ledger_entries_kind" AS ENUM('payment-captured', 'provider-fee', 'order-settled', 'refund-requested', 'surplus-refund-requested', 'refund-paid', 'refund-returned', 'refund-paid-by-hand', 'dispute-moved', 'dispute-lost', 'provider-payout', 'chapters-settled');
  ALTER TABLE "ledger_entries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_ledger_entries_kind" USING "kind"::"public"."enum_ledger_entries_kind";
  DROP INDEX "payments_moved_from_idx";
  ALTER TABLE "payments" DROP COLUMN "moved_from_id";`)
}
