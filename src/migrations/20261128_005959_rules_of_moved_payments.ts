import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Only money that is held, all of it still there, goes over to another order; nothing else leaves its order. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION payments_move_whole_or_stay() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      IF OLD.state <> 'captured' OR OLD.held IS NULL OR NEW.moved_from_id IS DISTINCT FROM OLD.order_id
         OR EXISTS (SELECT FROM refunds WHERE payment_id = OLD.id) THEN
        RAISE EXCEPTION 'payment % stays with order %', OLD.id, OLD.order_id
          USING ERRCODE = '23514', CONSTRAINT = 'payments_move_whole_or_stay';
      END IF;
      RETURN NEW;
    END $fn$;
    CREATE TRIGGER payments_move_whole_or_stay BEFORE UPDATE OF order_id ON payments
      FOR EACH ROW WHEN (NEW.order_id IS DISTINCT FROM OLD.order_id) EXECUTE FUNCTION payments_move_whole_or_stay();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER payments_move_whole_or_stay ON payments;
    DROP FUNCTION payments_move_whole_or_stay;
  `)
}
