import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What Payload's fields cannot say about seats: they are counted in one row a quota, by triggers and by nothing else, so
 * that confirmed, held and offered never come to more than the size, at any commit.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE event_quotas ADD CONSTRAINT event_quotas_whole CHECK (size = trunc(size) AND size >= 0);
    ALTER TABLE ticket_types
      ADD CONSTRAINT ticket_types_whole CHECK (
        price_cents = trunc(price_cents) AND price_cents >= 0
        AND member_price_cents = trunc(member_price_cents) AND member_price_cents >= 0
        AND min_per_booking = trunc(min_per_booking) AND min_per_booking >= 1
        AND max_per_booking = trunc(max_per_booking) AND max_per_person = trunc(max_per_person) AND max_per_person >= 1
      ),
      ADD CONSTRAINT ticket_types_member_price_is_less CHECK (member_price_cents <= price_cents),
      ADD CONSTRAINT ticket_types_least_below_most CHECK (min_per_booking <= max_per_booking),
      ADD CONSTRAINT ticket_types_sale_ends_after_start CHECK (sales_until > sales_from);

    CREATE TABLE quota_seats (
      quota_id integer PRIMARY KEY REFERENCES event_quotas (id) ON DELETE CASCADE,
      event_id integer NOT NULL REFERENCES events (id) ON DELETE CASCADE,
      size integer CHECK (size >= 0),
      confirmed integer NOT NULL DEFAULT 0 CHECK (confirmed >= 0),
      held integer NOT NULL DEFAULT 0 CHECK (held >= 0),
      offered integer NOT NULL DEFAULT 0 CHECK (offered >= 0),
      CONSTRAINT quota_seats_not_oversold CHECK (size IS NULL OR confirmed + held + offered <= size)
    ) WITH (fillfactor = 50);
    CREATE INDEX quota_seats_event_idx ON quota_seats (event_id, quota_id);

    CREATE FUNCTION size_quota_seats() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      IF TG_OP = 'UPDATE' AND NEW.event_id <> OLD.event_id THEN
        RAISE EXCEPTION 'quota % stays with its event', NEW.id
          USING ERRCODE = '23514', CONSTRAINT = 'event_quotas_stay_with_event';
      END IF;
      INSERT INTO quota_seats AS seats (quota_id, event_id, size) VALUES (NEW.id, NEW.event_id, NEW.size)
        ON CONFLICT (quota_id) DO UPDATE SET size = excluded.size WHERE seats.size IS DISTINCT FROM excluded.size;
      RETURN NULL;
    END $fn$;
    CREATE TRIGGER event_quotas_sized AFTER INSERT OR UPDATE OF size, event_id ON event_quotas
      FOR EACH ROW EXECUTE FUNCTION size_quota_seats();
    INSERT INTO quota_seats (quota_id, event_id, size) SELECT id, event_id, size FROM event_quotas;

    -- Whoever moves seats of an event locks all its quotas first, in one order. The size is read under the lock too.
    CREATE FUNCTION lock_seats(of_event integer) RETURNS SETOF quota_seats LANGUAGE sql VOLATILE AS $fn$
      SELECT * FROM quota_seats WHERE event_id = of_event ORDER BY quota_id FOR UPDATE
    $fn$;

    CREATE TABLE registrations (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      code text NOT NULL UNIQUE CHECK (code ~ '^R-[0-9A-Z]{6,12}$'),
      event_id integer NOT NULL REFERENCES events (id),
      alumnus_id integer REFERENCES alumni (id),
      name text NOT NULL CHECK (name <> ''),
      email text NOT NULL CHECK (email = lower(email) AND email <> ''),
      person text NOT NULL GENERATED ALWAYS AS (coalesce('alumnus:' || alumnus_id::text, 'email:' || email)) STORED,
      locale text NOT NULL CHECK (locale IN ('nl', 'en')),
      booking_key uuid NOT NULL,
      state text NOT NULL CHECK (state IN ('held', 'paying', 'confirmed', 'cancelled', 'expired')),
      hold_until timestamptz,
      policy jsonb NOT NULL,
      answers jsonb NOT NULL DEFAULT '{}',
      total_cents integer NOT NULL CHECK (total_cents >= 0),
      order_id integer UNIQUE REFERENCES orders (id),
      is_email_proved boolean NOT NULL,
      confirmed_at timestamptz,
      ended_at timestamptz,
      called_off_by text CHECK (called_off_by IN ('booker', 'organiser')),
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT registrations_held_until CHECK (state NOT IN ('held', 'paying') OR hold_until IS NOT NULL),
      CONSTRAINT registrations_confirmed_at CHECK (state <> 'confirmed' OR confirmed_at IS NOT NULL),
      CONSTRAINT registrations_cancelled_by CHECK (state <> 'cancelled' OR called_off_by IS NOT NULL)
    );
    -- Registering twice with one form gives the first registration, and an alumnus has one under way an event.
    CREATE UNIQUE INDEX registrations_booked_once ON registrations (event_id, person, booking_key)
      WHERE state IN ('held', 'paying', 'confirmed');
    CREATE UNIQUE INDEX registrations_one_under_way ON registrations (event_id, alumnus_id)
      WHERE state IN ('held', 'paying') AND alumnus_id IS NOT NULL;
    CREATE INDEX registrations_held_idx ON registrations (event_id, hold_until) WHERE state IN ('held', 'paying');
    CREATE INDEX registrations_person_idx ON registrations (event_id, person);
    CREATE INDEX registrations_alumnus_idx ON registrations (alumnus_id, created_at) WHERE alumnus_id IS NOT NULL;
    CREATE INDEX registrations_found_idx ON registrations USING gin (folded(name || ' ' || email || ' ' || code) gin_trgm_ops);

    CREATE TABLE registration_tickets (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      registration_id integer NOT NULL REFERENCES registrations (id),
      event_id integer NOT NULL REFERENCES events (id),
      ticket_type_id integer NOT NULL REFERENCES ticket_types (id),
      -- Where this seat is counted, as it was when it was taken.
      quota_ids integer[] NOT NULL CHECK (cardinality(quota_ids) > 0),
      state text NOT NULL CHECK (state IN ('held', 'confirmed', 'cancelled', 'released')),
      attendee_name text,
      answers jsonb NOT NULL DEFAULT '{}',
      price_cents integer NOT NULL CHECK (price_cents >= 0),
      price_rule text NOT NULL,
      -- Whose member price this is.
      member_id integer REFERENCES alumni (id),
      secret text UNIQUE CHECK (secret ~ '^[A-Z2-7]{32}$'),
      order_line_id integer UNIQUE REFERENCES order_lines (id),
      refunded_cents integer NOT NULL DEFAULT 0 CHECK (refunded_cents BETWEEN 0 AND price_cents),
      cancelled_at timestamptz,
      CONSTRAINT registration_tickets_have_secret CHECK (state <> 'confirmed' OR secret IS NOT NULL),
      CONSTRAINT registration_tickets_refund_cancelled CHECK (refunded_cents = 0 OR state = 'cancelled')
    );
    CREATE INDEX registration_tickets_registration_idx ON registration_tickets (registration_id);
    CREATE INDEX registration_tickets_event_idx ON registration_tickets (event_id, ticket_type_id);
    CREATE INDEX registration_tickets_quotas_idx ON registration_tickets USING gin (quota_ids)
      WHERE state IN ('held', 'confirmed');
    -- One member price a member an event.
    CREATE UNIQUE INDEX registration_tickets_one_member_price ON registration_tickets (event_id, member_id)
      WHERE member_id IS NOT NULL AND state IN ('held', 'confirmed');

    CREATE TABLE waiting_entries (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      code text NOT NULL UNIQUE CHECK (code ~ '^W-[0-9A-Z]{6,12}$'),
      event_id integer NOT NULL REFERENCES events (id),
      ticket_type_id integer NOT NULL REFERENCES ticket_types (id),
      alumnus_id integer REFERENCES alumni (id),
      name text NOT NULL CHECK (name <> ''),
      email text NOT NULL CHECK (email = lower(email) AND email <> ''),
      person text NOT NULL GENERATED ALWAYS AS (coalesce('alumnus:' || alumnus_id::text, 'email:' || email)) STORED,
      locale text NOT NULL CHECK (locale IN ('nl', 'en')),
      party_size integer NOT NULL CHECK (party_size BETWEEN 1 AND 20),
      state text NOT NULL CHECK (state IN ('waiting', 'offered', 'accepted', 'declined', 'expired', 'left')),
      -- Paid in time for nothing: before everybody else.
      is_first boolean NOT NULL DEFAULT false,
      joined_at timestamptz NOT NULL,
      quota_ids integer[],
      offered_at timestamptz,
      offered_until timestamptz,
      registration_id integer REFERENCES registrations (id),
      ended_at timestamptz,
      CONSTRAINT waiting_entries_offered_until CHECK (
        state <> 'offered' OR (offered_until IS NOT NULL AND cardinality(quota_ids) > 0)
      ),
      CONSTRAINT waiting_entries_accepted_by_registering CHECK ((state = 'accepted') = (registration_id IS NOT NULL))
    );
    CREATE UNIQUE INDEX waiting_entries_once ON waiting_entries (ticket_type_id, person)
      WHERE state IN ('waiting', 'offered');
    CREATE INDEX waiting_entries_order_idx ON waiting_entries (event_id, is_first DESC, joined_at, id) WHERE state = 'waiting';
    CREATE INDEX waiting_entries_offered_idx ON waiting_entries (event_id, offered_until) WHERE state = 'offered';
    CREATE INDEX waiting_entries_alumnus_idx ON waiting_entries (alumnus_id) WHERE alumnus_id IS NOT NULL;

    -- The counters of a quota follow the rows they count, whoever changes these.
    CREATE FUNCTION count_seats(changes jsonb) RETURNS void LANGUAGE sql AS $fn$
      UPDATE quota_seats SET confirmed = quota_seats.confirmed + change.confirmed, held = quota_seats.held + change.held,
                             offered = quota_seats.offered + change.offered
      FROM jsonb_to_recordset(changes) AS change(quota_id integer, confirmed integer, held integer, offered integer)
      WHERE quota_seats.quota_id = change.quota_id
    $fn$;
    CREATE FUNCTION count_tickets() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      changes jsonb;
    BEGIN
      IF TG_OP = 'INSERT' THEN
        SELECT jsonb_agg(c) INTO changes FROM (
          SELECT unnest(quota_ids) AS quota_id, sum((state = 'confirmed')::integer) AS confirmed,
                 sum((state = 'held')::integer) AS held, 0 AS offered
          FROM after_change GROUP BY 1
        ) c;
      ELSE
        SELECT jsonb_agg(c) INTO changes FROM (
          SELECT quota_id, sum(confirmed) AS confirmed, sum(held) AS held, 0 AS offered FROM (
            SELECT unnest(quota_ids) AS quota_id, (state = 'confirmed')::integer AS confirmed, (state = 'held')::integer AS held
            FROM after_change
            UNION ALL
            SELECT unnest(quota_ids), -(state = 'confirmed')::integer, -(state = 'held')::integer FROM before_change
          ) moved GROUP BY quota_id HAVING sum(confirmed) <> 0 OR sum(held) <> 0
        ) c;
      END IF;
      IF changes IS NOT NULL THEN
        PERFORM count_seats(changes);
      END IF;
      RETURN NULL;
    END $fn$;
    CREATE TRIGGER registration_tickets_counted AFTER INSERT ON registration_tickets
      REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION count_tickets();
    CREATE TRIGGER registration_tickets_recounted AFTER UPDATE ON registration_tickets
      REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION count_tickets();

    CREATE FUNCTION count_offers() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      changes jsonb;
    BEGIN
      IF TG_OP = 'INSERT' THEN
        SELECT jsonb_agg(c) INTO changes FROM (
          SELECT unnest(quota_ids) AS quota_id, 0 AS confirmed, 0 AS held, sum(party_size) AS offered
          FROM after_change WHERE state = 'offered' GROUP BY 1
        ) c;
      ELSE
        SELECT jsonb_agg(c) INTO changes FROM (
          SELECT quota_id, 0 AS confirmed, 0 AS held, sum(offered) AS offered FROM (
            SELECT unnest(quota_ids) AS quota_id, party_size AS offered FROM after_change WHERE state = 'offered'
            UNION ALL
            SELECT unnest(quota_ids), -party_size FROM before_change WHERE state = 'offered'
          ) moved GROUP BY quota_id HAVING sum(offered) <> 0
        ) c;
      END IF;
      IF changes IS NOT NULL THEN
        PERFORM count_seats(changes);
      END IF;
      RETURN NULL;
    END $fn$;
    CREATE TRIGGER waiting_entries_counted AFTER INSERT ON waiting_entries
      REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION count_offers();
    CREATE TRIGGER waiting_entries_recounted AFTER UPDATE ON waiting_entries
      REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION count_offers();

    -- States move as the rules of the portal say, and in no other way: 'held>confirmed' is one such move.
    CREATE FUNCTION only_these_moves() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      IF NOT (OLD.state || '>' || NEW.state = ANY (TG_ARGV)) THEN
        RAISE EXCEPTION '% %: % does not become %', TG_TABLE_NAME, OLD.id, OLD.state, NEW.state
          USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_moves';
      END IF;
      RETURN NEW;
    END $fn$;
    ${sql.raw(Object.entries(MOVES).map(moving).join('\n'))}

    -- What was taken is given back, not wiped out.
    ${sql.raw(Object.keys(MOVES).map(neverRemoved).join('\n'))}

    -- Must be empty at every commit: counters that differ from what they count, and tickets that do not suit their registration.
    CREATE VIEW seats_out_of_step AS
      SELECT 'quota' AS what, seats.quota_id AS id,
             format('%s/%s/%s counted, %s/%s/%s taken', seats.confirmed, seats.held, seats.offered, coalesce(tickets.confirmed, 0),
                    coalesce(tickets.held, 0), coalesce(offers.offered, 0)) AS detail
      FROM quota_seats seats
      LEFT JOIN (
        SELECT quota_id, count(*) FILTER (WHERE state = 'confirmed') AS confirmed, count(*) FILTER (WHERE state = 'held') AS held
        FROM registration_tickets, unnest(quota_ids) AS quota_id GROUP BY quota_id
      ) tickets USING (quota_id)
      LEFT JOIN (
        SELECT quota_id, sum(party_size) AS offered FROM waiting_entries, unnest(quota_ids) AS quota_id
        WHERE state = 'offered' GROUP BY quota_id
      ) offers USING (quota_id)
      WHERE seats.confirmed <> coalesce(tickets.confirmed, 0) OR seats.held <> coalesce(tickets.held, 0)
         OR seats.offered <> coalesce(offers.offered, 0)
         OR seats.confirmed + seats.held + seats.offered > coalesce(seats.size, 2147483647)
      UNION ALL
      SELECT 'registration', r.id, format('%s with a ticket that is %s', r.state, t.state)
      FROM registrations r JOIN registration_tickets t ON t.registration_id = r.id
      WHERE NOT CASE r.state
        WHEN 'held' THEN t.state = 'held'
        WHEN 'paying' THEN t.state = 'held'
        WHEN 'confirmed' THEN t.state IN ('confirmed', 'cancelled')
        WHEN 'cancelled' THEN t.state IN ('cancelled', 'released')
        ELSE t.state = 'released'
      END
      UNION ALL
      SELECT 'registration', r.id, 'the tickets do not add up to the total'
      FROM registrations r JOIN registration_tickets t ON t.registration_id = r.id
      GROUP BY r.id, r.total_cents HAVING sum(t.price_cents) <> r.total_cents;
  `)
}

const MOVES = {
  registrations: [
    'held>paying',
    'held>confirmed',
    'held>expired',
    'held>cancelled',
    'paying>held',
    'paying>confirmed',
    'paying>expired',
    'paying>cancelled',
    'confirmed>cancelled',
    'expired>confirmed',
  ],
  registration_tickets: [
    'held>confirmed',
    'held>released',
    'held>cancelled',
    'confirmed>cancelled',
    'released>confirmed',
  ],
  waiting_entries: [
    'waiting>offered',
    'waiting>left',
    'offered>accepted',
    'offered>declined',
    'offered>expired',
    'offered>left',
  ],
}

const moving = ([table, moves]: [string, string[]]): string => `
    CREATE TRIGGER ${table}_moves BEFORE UPDATE OF state ON ${table} FOR EACH ROW WHEN (OLD.state <> NEW.state)
      EXECUTE FUNCTION only_these_moves(${moves.map((move) => `'${move}'`).join(', ')});`

const neverRemoved = (table: string): string => `
    CREATE TRIGGER ${table}_never_removed BEFORE DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION append_only();
    CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION append_only();`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP VIEW seats_out_of_step;
    DROP TABLE waiting_entries, registration_tickets, registrations;
    DROP FUNCTION only_these_moves, count_offers, count_tickets, count_seats, lock_seats;
    DROP TRIGGER event_quotas_sized ON event_quotas;
    DROP FUNCTION size_quota_seats;
    DROP TABLE quota_seats;
    ALTER TABLE ticket_types DROP CONSTRAINT ticket_types_sale_ends_after_start,
      DROP CONSTRAINT ticket_types_least_below_most, DROP CONSTRAINT ticket_types_member_price_is_less,
      DROP CONSTRAINT ticket_types_whole;
    ALTER TABLE event_quotas DROP CONSTRAINT event_quotas_whole;
  `)
}
