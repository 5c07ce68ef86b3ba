import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What Payload's fields cannot say about money: a ledger that balances and is only added to, and sums that hold at every commit. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE orders
      ADD CONSTRAINT orders_total_whole CHECK (total_cents = trunc(total_cents) AND total_cents > 0),
      ADD CONSTRAINT orders_in_euro CHECK (currency = 'EUR');
    -- What is to be paid for has one order that can be paid; another one begins when that has ended.
    CREATE UNIQUE INDEX orders_one_payable_per_reference ON orders (reference_kind, reference_id)
      WHERE state IN ('open', 'processing');
    CREATE INDEX orders_reference_idx ON orders (reference_kind, reference_id);
    CREATE INDEX orders_payer_idx ON orders USING gin (folded(payer_name || ' ' || payer_email) gin_trgm_ops);

    ALTER TABLE order_lines
      ADD CONSTRAINT order_lines_whole CHECK (
        quantity = trunc(quantity) AND quantity > 0 AND unit_net_cents = trunc(unit_net_cents) AND unit_net_cents >= 0
        AND net_cents = quantity * unit_net_cents AND vat_cents = trunc(vat_cents) AND vat_cents >= 0
        AND gross_cents = net_cents + vat_cents
      ),
      ADD CONSTRAINT order_lines_taxed_or_exempt CHECK (
        num_nonnulls(vat_basis_points, vat_exemption) = 1 AND (vat_exemption IS NULL OR vat_cents = 0)
      );
    CREATE UNIQUE INDEX order_lines_position ON order_lines (order_id, position);

    CREATE UNIQUE INDEX checkouts_one_open ON checkouts (order_id) WHERE state IN ('opening', 'open');

    ALTER TABLE payments
      ADD CONSTRAINT payments_whole CHECK (amount_cents = trunc(amount_cents) AND amount_cents > 0),
      ADD CONSTRAINT payments_settle_whole_or_nothing CHECK (
        settled_cents = 0 OR (settled_cents = amount_cents AND state = 'captured' AND held IS NULL)
      ),
      ADD CONSTRAINT payments_captured_at_a_moment CHECK ((state = 'captured') = (captured_at IS NOT NULL));
    CREATE UNIQUE INDEX payments_charge ON payments (provider, charge_id);
    -- An order is settled by one payment: whatever else comes in stays unallocated.
    CREATE UNIQUE INDEX payments_settle_once ON payments (order_id) WHERE settled_cents > 0;
    CREATE INDEX payments_captured_idx ON payments (captured_at) WHERE state = 'captured';

    ALTER TABLE refunds
      ADD CONSTRAINT refunds_whole CHECK (amount_cents = trunc(amount_cents) AND amount_cents > 0),
      ADD CONSTRAINT refunds_by_hand_have_an_account CHECK (
        state <> 'manual' OR (iban IS NOT NULL AND account_holder IS NOT NULL AND finished_at IS NOT NULL)
      );
    ALTER TABLE refund_lines ADD CONSTRAINT refund_lines_whole CHECK (
      net_cents = trunc(net_cents) AND vat_cents = trunc(vat_cents) AND net_cents >= 0 AND vat_cents >= 0
    );
    CREATE UNIQUE INDEX refund_lines_once ON refund_lines (refund_id, line_id);
    ALTER TABLE disputes ADD CONSTRAINT disputes_whole CHECK (amount_cents = trunc(amount_cents) AND amount_cents > 0);
    ALTER TABLE payouts ADD CONSTRAINT payouts_whole CHECK (amount_cents = trunc(amount_cents) AND amount_cents > 0);
    CREATE INDEX treasurer_tasks_open ON treasurer_tasks (kind, created_at) WHERE done_at IS NULL;

    -- The lines of an order add up to it.
    CREATE FUNCTION order_lines_add_up() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      whole numeric;
    BEGIN
      SELECT coalesce(sum(gross_cents), 0) INTO whole FROM order_lines WHERE order_id = NEW.id;
      IF whole <> NEW.total_cents THEN
        RAISE EXCEPTION 'order %: lines % do not add up to %', NEW.id, whole, NEW.total_cents
          USING ERRCODE = '23514', CONSTRAINT = 'order_lines_add_up';
      END IF;
      RETURN NULL;
    END $fn$;
    CREATE CONSTRAINT TRIGGER order_lines_add_up AFTER INSERT OR UPDATE OF total_cents ON orders
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION order_lines_add_up();

    -- Never more goes back than came in: of what was settled, of what was not, and of no line more than it cost.
    CREATE FUNCTION refunds_stay_within_payment() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      paid payments%ROWTYPE;
      of_order numeric;
      of_surplus numeric;
      of_lines numeric;
    BEGIN
      SELECT * INTO STRICT paid FROM payments WHERE id = NEW.payment_id;
      SELECT coalesce(sum(amount_cents) FILTER (WHERE source = 'order'), 0),
             coalesce(sum(amount_cents) FILTER (WHERE source = 'surplus'), 0)
        INTO of_order, of_surplus FROM refunds WHERE payment_id = NEW.payment_id;
      IF paid.order_id <> NEW.order_id OR paid.state <> 'captured' OR of_order > paid.settled_cents
         OR of_surplus > paid.amount_cents - paid.settled_cents THEN
        RAISE EXCEPTION 'refunds of payment %: % and % of %', paid.id, of_order, of_surplus, paid.amount_cents
          USING ERRCODE = '23514', CONSTRAINT = 'refunds_stay_within_payment';
      END IF;
      SELECT coalesce(sum(net_cents + vat_cents), 0) INTO of_lines FROM refund_lines WHERE refund_id = NEW.id;
      IF of_lines <> (CASE WHEN NEW.source = 'order' THEN NEW.amount_cents ELSE 0 END) THEN
        RAISE EXCEPTION 'refund %: lines % do not add up to %', NEW.id, of_lines, NEW.amount_cents
          USING ERRCODE = '23514', CONSTRAINT = 'refund_lines_add_up';
      END IF;
      IF EXISTS (
        SELECT FROM order_lines JOIN refund_lines back ON back.line_id = order_lines.id
        WHERE order_lines.order_id = NEW.order_id
        GROUP BY order_lines.id
        HAVING sum(back.net_cents) > order_lines.net_cents OR sum(back.vat_cents) > order_lines.vat_cents
      ) THEN
        RAISE EXCEPTION 'refund %: more of a line than it cost', NEW.id
          USING ERRCODE = '23514', CONSTRAINT = 'refund_lines_within_line';
      END IF;
      RETURN NULL;
    END $fn$;
    CREATE CONSTRAINT TRIGGER refunds_stay_within_payment AFTER INSERT OR UPDATE OF amount_cents, payment_id, source
      ON refunds DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refunds_stay_within_payment();

    -- The ledger: every entry has two postings or more, which add up to zero at commit.
    ALTER TABLE ledger_postings
      ADD CONSTRAINT ledger_postings_whole CHECK (amount_cents = trunc(amount_cents) AND amount_cents <> 0),
      ADD CONSTRAINT ledger_postings_name_whose CHECK (
        (account IN ('income', 'chapters-settled')) = (chapter_id IS NOT NULL)
        AND (account = 'income') = (kind IS NOT NULL)
      );
    CREATE INDEX ledger_postings_of_chapters ON ledger_postings (chapter_id, kind) WHERE chapter_id IS NOT NULL;

    CREATE FUNCTION ledger_postings_balance() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      balance numeric;
    BEGIN
      SELECT sum(amount_cents) INTO balance FROM ledger_postings WHERE entry_id = NEW.entry_id;
      IF balance <> 0 THEN
        RAISE EXCEPTION 'ledger entry % is out of balance by %', NEW.entry_id, balance
          USING ERRCODE = '23514', CONSTRAINT = 'ledger_postings_balance';
      END IF;
      RETURN NULL;
    END $fn$;
    CREATE CONSTRAINT TRIGGER ledger_postings_balance AFTER INSERT ON ledger_postings
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_postings_balance();

    CREATE FUNCTION ledger_entries_have_postings() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      IF (SELECT count(*) FROM ledger_postings WHERE entry_id = NEW.id) < 2 THEN
        RAISE EXCEPTION 'ledger entry % has no postings', NEW.id
          USING ERRCODE = '23514', CONSTRAINT = 'ledger_entries_have_postings';
      END IF;
      RETURN NULL;
    END $fn$;
    CREATE CONSTRAINT TRIGGER ledger_entries_have_postings AFTER INSERT ON ledger_entries
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entries_have_postings();

    -- Receipts: a place in the row is taken under the counter's lock, and a place that leaves a gap is refused.
    CREATE TABLE receipt_counters (
      series text NOT NULL,
      year integer NOT NULL,
      last integer NOT NULL CHECK (last > 0),
      last_on text NOT NULL,
      PRIMARY KEY (series, year)
    );
    CREATE UNIQUE INDEX receipts_place ON receipts (series, year, sequence);
    CREATE UNIQUE INDEX receipts_one_per_order ON receipts (order_id) WHERE kind = 'receipt';
    CREATE UNIQUE INDEX receipts_one_per_refund ON receipts (refund_id) WHERE kind = 'credit-note';
    ALTER TABLE receipts
      ADD CONSTRAINT receipts_whole CHECK (total_cents = trunc(total_cents) AND total_cents > 0),
      ADD CONSTRAINT receipts_correct_a_refund CHECK ((kind = 'credit-note') = (refund_id IS NOT NULL)),
      ADD CONSTRAINT receipts_dated CHECK (issued_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND left(issued_on, 4)::numeric = year);
    CREATE FUNCTION receipts_leave_no_gap() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      before receipts%ROWTYPE;
    BEGIN
      SELECT * INTO before FROM receipts WHERE series = NEW.series AND year = NEW.year ORDER BY sequence DESC LIMIT 1;
      IF NEW.sequence <> coalesce(before.sequence, 0) + 1 OR NEW.issued_on < coalesce(before.issued_on, '') THEN
        RAISE EXCEPTION 'receipt % of % comes after % of %', NEW.sequence, NEW.issued_on, before.sequence, before.issued_on
          USING ERRCODE = '23514', CONSTRAINT = 'receipts_leave_no_gap';
      END IF;
      RETURN NEW;
    END $fn$;
    CREATE TRIGGER receipts_leave_no_gap BEFORE INSERT ON receipts
      FOR EACH ROW EXECUTE FUNCTION receipts_leave_no_gap();

    -- The provider's messages as they came. They hold names and addresses: kept apart, and forgotten after ninety days.
    CREATE TABLE provider_event_bodies (
      event_id integer PRIMARY KEY REFERENCES provider_events (id) ON DELETE CASCADE,
      body text NOT NULL
    );
    CREATE INDEX provider_events_waiting ON provider_events (received_at) WHERE state = 'received';

    -- Written once: nobody changes or removes these, not even the portal.
    ${sql.raw(APPEND_ONLY.map(appendOnly).join('\n'))}
    -- These change state, and are never removed.
    ${sql.raw(NEVER_REMOVED.map(neverRemoved).join('\n'))}

    -- What happened to the money of each order. The state of an order follows from these sums alone.
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

const APPEND_ONLY = ['ledger_entries', 'ledger_postings', 'order_lines', 'refund_lines', 'receipts', 'payouts']
const NEVER_REMOVED = ['orders', 'payments', 'refunds', 'disputes', 'checkouts', 'treasurer_tasks', 'receipt_counters']

const appendOnly = (table: string): string => `
    CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION append_only();
    CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION append_only();`

const neverRemoved = (table: string): string => `
    CREATE TRIGGER ${table}_never_removed BEFORE DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION append_only();
    CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION append_only();`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP VIEW order_sums;
    ${sql.raw(NEVER_REMOVED.map((table) => `DROP TRIGGER ${table}_never_removed ON ${table}; DROP TRIGGER ${table}_no_truncate ON ${table};`).join('\n'))}
    ${sql.raw(APPEND_ONLY.map((table) => `DROP TRIGGER ${table}_append_only ON ${table}; DROP TRIGGER ${table}_no_truncate ON ${table};`).join('\n'))}
    DROP INDEX provider_events_waiting;
    DROP TABLE provider_event_bodies;
    DROP TRIGGER receipts_leave_no_gap ON receipts;
    ALTER TABLE receipts
      DROP CONSTRAINT receipts_dated, DROP CONSTRAINT receipts_correct_a_refund, DROP CONSTRAINT receipts_whole;
    DROP INDEX receipts_one_per_refund, receipts_one_per_order, receipts_place;
    DROP TABLE receipt_counters;
    DROP TRIGGER ledger_entries_have_postings ON ledger_entries;
    DROP TRIGGER ledger_postings_balance ON ledger_postings;
    DROP INDEX ledger_postings_of_chapters;
    ALTER TABLE ledger_postings DROP CONSTRAINT ledger_postings_name_whose, DROP CONSTRAINT ledger_postings_whole;
    DROP TRIGGER refunds_stay_within_payment ON refunds;
    DROP TRIGGER order_lines_add_up ON orders;
    DROP FUNCTION receipts_leave_no_gap, ledger_entries_have_postings, ledger_postings_balance,
      refunds_stay_within_payment, order_lines_add_up;
    DROP INDEX treasurer_tasks_open, refund_lines_once, payments_captured_idx, payments_settle_once, payments_charge,
      checkouts_one_open, order_lines_position, orders_payer_idx, orders_reference_idx, orders_one_payable_per_reference;
    ALTER TABLE payouts DROP CONSTRAINT payouts_whole;
    ALTER TABLE disputes DROP CONSTRAINT disputes_whole;
    ALTER TABLE refund_lines DROP CONSTRAINT refund_lines_whole;
    ALTER TABLE refunds DROP CONSTRAINT refunds_by_hand_have_an_account, DROP CONSTRAINT refunds_whole;
    ALTER TABLE payments DROP CONSTRAINT payments_captured_at_a_moment,
      DROP CONSTRAINT payments_settle_whole_or_nothing, DROP CONSTRAINT payments_whole;
    ALTER TABLE order_lines DROP CONSTRAINT order_lines_taxed_or_exempt, DROP CONSTRAINT order_lines_whole;
    ALTER TABLE orders DROP CONSTRAINT orders_in_euro, DROP CONSTRAINT orders_total_whole;
  `)
}
