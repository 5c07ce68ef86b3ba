import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Reminders that go out once, and memberships that end with the money that went back. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE site_settings ADD COLUMN features_withdrawal boolean DEFAULT true;

    -- What ends and was not renewed, of who lives and wants to be written to.
    CREATE VIEW membership_renewals AS
      SELECT periods.id AS period_id, periods.alumnus_id, periods.chapter_id, periods.plan_id,
             civil_day(periods.last_day) AS last_day
      FROM membership_periods periods JOIN alumni ON alumni.id = periods.alumnus_id
      WHERE periods.last_day IS NOT NULL AND periods.ended_on IS NULL
        AND NOT coalesce(alumni.deceased, false) AND NOT coalesce(alumni.do_not_contact, false)
        AND NOT EXISTS (
          SELECT FROM membership_spans later
          WHERE later.alumnus_id = periods.alumnus_id AND later.chapter_id = periods.chapter_id
            AND coalesce(later.last_day, 'infinity') > civil_day(periods.last_day)
        );
    CREATE INDEX membership_periods_last_day ON membership_periods (civil_day(last_day)) WHERE ended_on IS NULL;

    CREATE TABLE membership_reminders (
      period_id integer NOT NULL REFERENCES membership_periods (id) ON DELETE RESTRICT,
      day integer NOT NULL,
      queued_at timestamptz NOT NULL,
      PRIMARY KEY (period_id, day)
    );

    -- Whoever gave the money back, and however: what it bought ends the day before, at once.
    CREATE FUNCTION membership_ends_with_its_refund() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      today date := (now() AT TIME ZONE 'Europe/Brussels')::date;
      period record;
    BEGIN
      IF (SELECT sum(back.net_cents + back.vat_cents) < line.gross_cents
          FROM order_lines line JOIN refund_lines back ON back.line_id = line.id
          WHERE line.id = NEW.line_id GROUP BY line.id) THEN
        RETURN NULL;
      END IF;
      FOR period IN
        SELECT id, alumnus_id, last_day,
               least(civil_day(last_day), greatest(civil_day(first_day), today) - 1)::text AS ends_on
        FROM membership_periods WHERE order_line_id = NEW.line_id AND ended_on IS NULL ORDER BY alumnus_id
      LOOP
        INSERT INTO membership_endings (period_id, kind, last_day, reason, refund_id, ended_at)
        VALUES (period.id, 'refunded', period.ends_on, 'refund', NEW.refund_id, now());
        PERFORM record_change('system', NULL::integer, 'ended', 'membership_periods', period.id::bigint,
          period.alumnus_id, jsonb_build_object('lastDay', period.last_day),
          jsonb_build_object('kind', 'refunded', 'lastDay', period.ends_on, 'refund', NEW.refund_id));
      END LOOP;
      RETURN NULL;
    END $fn$;
    CREATE CONSTRAINT TRIGGER membership_ends_with_its_refund AFTER INSERT ON refund_lines
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION membership_ends_with_its_refund();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE site_settings DROP COLUMN features_withdrawal;
    DROP TRIGGER membership_ends_with_its_refund ON refund_lines;
    DROP FUNCTION membership_ends_with_its_refund;
    DROP TABLE membership_reminders;
    DROP INDEX membership_periods_last_day;
    DROP VIEW membership_renewals;
  `)
}
