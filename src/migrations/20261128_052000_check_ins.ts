import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who came in at the door: rows are added and nothing else, a ticket comes in once, and one that is cancelled never. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE check_ins (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      -- Made by the phone: a scan that is sent twice is one.
      nonce uuid NOT NULL UNIQUE,
      event_id integer NOT NULL REFERENCES events (id),
      ticket_id integer NOT NULL REFERENCES registration_tickets (id),
      outcome text NOT NULL CHECK (outcome IN ('accepted', 'duplicate', 'cancelled')),
      -- How often the ticket had been taken back out before: set by the database.
      round integer NOT NULL DEFAULT 0,
      -- The one that counted when this one came too late.
      after_id integer REFERENCES check_ins (id),
      way text NOT NULL CHECK (way IN ('code', 'name')),
      door text NOT NULL CHECK (char_length(door) BETWEEN 1 AND 60),
      scanned_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      staff_id integer NOT NULL,
      CONSTRAINT check_ins_late_after_another CHECK (outcome <> 'duplicate' OR after_id IS NOT NULL)
    );
    CREATE UNIQUE INDEX check_ins_once ON check_ins (ticket_id, round) WHERE outcome = 'accepted';
    CREATE INDEX check_ins_event_idx ON check_ins (event_id, received_at);
    CREATE INDEX check_ins_ticket_idx ON check_ins (ticket_id);

    CREATE TABLE check_in_undos (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      nonce uuid NOT NULL UNIQUE,
      check_in_id integer NOT NULL UNIQUE REFERENCES check_ins (id),
      door text NOT NULL CHECK (char_length(door) BETWEEN 1 AND 60),
      undone_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      staff_id integer NOT NULL
    );

    -- Two doors that take in one ticket wait for each other at its row; so does whoever cancels it.
    CREATE FUNCTION keep_check_in_legal() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      ticket record;
    BEGIN
      SELECT state, event_id INTO ticket FROM registration_tickets WHERE id = NEW.ticket_id FOR NO KEY UPDATE;
      IF ticket.event_id <> NEW.event_id THEN
        RAISE EXCEPTION 'ticket % is for another event', NEW.ticket_id
          USING ERRCODE = '23514', CONSTRAINT = 'check_ins_of_own_event';
      END IF;
      IF NEW.outcome = 'accepted' AND ticket.state <> 'confirmed' THEN
        RAISE EXCEPTION 'ticket % is %', NEW.ticket_id, ticket.state
          USING ERRCODE = '23514', CONSTRAINT = 'check_ins_of_confirmed';
      END IF;
      NEW.round := (
        SELECT count(*) FROM check_in_undos JOIN check_ins ON check_ins.id = check_in_id WHERE ticket_id = NEW.ticket_id
      );
      RETURN NEW;
    END $fn$;
    CREATE TRIGGER check_ins_legal BEFORE INSERT ON check_ins FOR EACH ROW EXECUTE FUNCTION keep_check_in_legal();

    CREATE FUNCTION keep_undo_legal() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      PERFORM FROM registration_tickets
        WHERE id = (SELECT ticket_id FROM check_ins WHERE id = NEW.check_in_id) FOR NO KEY UPDATE;
      IF NOT EXISTS (SELECT FROM check_ins WHERE id = NEW.check_in_id AND outcome = 'accepted') THEN
        RAISE EXCEPTION 'check-in % let nobody in', NEW.check_in_id
          USING ERRCODE = '23514', CONSTRAINT = 'check_in_undos_of_accepted';
      END IF;
      RETURN NEW;
    END $fn$;
    CREATE TRIGGER check_in_undos_legal BEFORE INSERT ON check_in_undos FOR EACH ROW EXECUTE FUNCTION keep_undo_legal();
    ${sql.raw(['check_ins', 'check_in_undos'].map(addedAlone).join('\n'))}

    -- Who is in now.
    CREATE VIEW ticket_entries AS
      SELECT ticket_id, id AS check_in_id, nonce, door, scanned_at FROM check_ins
      WHERE outcome = 'accepted' AND NOT EXISTS (SELECT FROM check_in_undos WHERE check_in_id = check_ins.id);
  `)
}

const addedAlone = (table: string): string => `
    CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION append_only();
    CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION append_only();`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP VIEW ticket_entries;
    DROP TABLE check_in_undos, check_ins;
    DROP FUNCTION keep_check_in_legal, keep_undo_legal;
  `)
}
