import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A dispute counts for the order that its payment pays for. Of a payment that is held, what the bank gave back to the
 * payer for good is gone: it waits for nobody any more.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE VIEW order_sums AS
      SELECT orders.id AS order_id, orders.state::text AS state, orders.total_cents::integer AS total_cents,
             orders.closed_at IS NOT NULL AS is_closed,
             coalesce(paid.processing, 0)::integer AS processing_cents,
             coalesce(paid.captured, 0)::integer AS captured_cents,
             coalesce(paid.settled, 0)::integer AS settled_cents,
             coalesce(back.of_order, 0)::integer AS refunded_cents,
             coalesce(back.of_surplus, 0)::integer AS surplus_refunded_cents,
             (coalesce(paid.captured, 0) - coalesce(paid.settled, 0) - coalesce(back.of_surplus, 0)
               - coalesce(held.lost, 0))::integer AS unallocated_cents,
             coalesce(contested.open, 0)::integer AS disputed_cents,
             coalesce(contested.lost, 0)::integer AS charged_back_cents,
             coalesce(held.lost, 0)::integer AS held_charged_back_cents
      FROM orders
      LEFT JOIN LATERAL (
        SELECT sum(amount_cents) FILTER (WHERE state = 'processing') AS processing,
               sum(amount_cents) FILTER (WHERE state = 'captured') AS captured, sum(settled_cents) AS settled
        FROM payments WHERE payments.order_id = orders.id
      ) paid ON true
      LEFT JOIN LATERAL (
        SELECT sum(amount_cents) FILTER (WHERE source = 'order') AS of_order,
               sum(amount_cents) FILTER (WHERE source = 'surplus') AS of_surplus
        FROM refunds WHERE refunds.order_id = orders.id
      ) back ON true
      LEFT JOIN LATERAL (
        SELECT sum(disputes.amount_cents) FILTER (WHERE disputes.state = 'open') AS open,
               sum(disputes.amount_cents) FILTER (WHERE disputes.state = 'lost') AS lost
        FROM disputes JOIN payments ON payments.id = disputes.payment_id
        WHERE disputes.order_id = orders.id AND payments.settled_cents > 0
      ) contested ON true
      LEFT JOIN LATERAL (
        SELECT sum(least(charged_back.cents, payments.amount_cents - coalesce(gone.cents, 0))) AS lost
        FROM payments
        JOIN LATERAL (
          SELECT sum(amount_cents) AS cents FROM disputes WHERE payment_id = payments.id AND state = 'lost'
        ) charged_back ON charged_back.cents > 0
        LEFT JOIN LATERAL (SELECT sum(amount_cents) AS cents FROM refunds WHERE payment_id = payments.id) gone ON true
        WHERE payments.order_id = orders.id AND payments.state = 'captured' AND payments.settled_cents = 0
      ) held ON true;

    -- What a bank gave back is neither used nor sent back.
    CREATE FUNCTION payments_charged_back_stay_held() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      IF EXISTS (SELECT FROM disputes WHERE payment_id = NEW.id AND state <> 'won') THEN
        RAISE EXCEPTION 'payment % is disputed', NEW.id
          USING ERRCODE = '23514', CONSTRAINT = 'payments_charged_back_stay_held';
      END IF;
      RETURN NEW;
    END $fn$;
    CREATE TRIGGER payments_charged_back_stay_held BEFORE UPDATE OF order_id, settled_cents ON payments
      FOR EACH ROW WHEN (OLD.held IS NOT NULL AND (NEW.order_id <> OLD.order_id OR NEW.settled_cents > OLD.settled_cents))
      EXECUTE FUNCTION payments_charged_back_stay_held();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER payments_charged_back_stay_held ON payments;
    DROP FUNCTION payments_charged_back_stay_held;
    DROP VIEW order_sums;
    CREATE VIEW order_sums AS
      SELECT orders.id AS order_id, orders.state::text AS state, orders.total_cents::integer AS total_cents,
             orders.closed_at IS NOT NULL AS is_closed,
             coalesce(paid.processing, 0)::integer AS processing_cents,
             coalesce(paid.captured, 0)::integer AS captured_cents,
             coalesce(paid.settled, 0)::integer AS settled_cents,
             coalesce(back.of_order, 0)::integer AS refunded_cents,
             coalesce(back.of_surplus, 0)::integer AS surplus_refunded_cents,
             (coalesce(paid.captured, 0) - coalesce(paid.settled, 0) - coalesce(back.of_surplus, 0))::integer
               AS unallocated_cents,
             coalesce(contested.open, 0)::integer AS disputed_cents,
             coalesce(contested.lost, 0)::integer AS charged_back_cents
      FROM orders
      LEFT JOIN LATERAL (
        SELECT sum(amount_cents) FILTER (WHERE state = 'processing') AS processing,
               sum(amount_cents) FILTER (WHERE state = 'captured') AS captured, sum(settled_cents) AS settled
        FROM payments WHERE payments.order_id = orders.id
      ) paid ON true
      LEFT JOIN LATERAL (
        SELECT sum(amount_cents) FILTER (WHERE source = 'order') AS of_order,
               sum(amount_cents) FILTER (WHERE source = 'surplus') AS of_surplus
        FROM refunds WHERE refunds.order_id = orders.id
      ) back ON true
      LEFT JOIN LATERAL (
        SELECT sum(disputes.amount_cents) FILTER (WHERE disputes.state = 'open') AS open,
               sum(disputes.amount_cents) FILTER (WHERE disputes.state = 'lost') AS lost
        FROM disputes WHERE disputes.order_id = orders.id
      ) contested ON true;
  `)
}
