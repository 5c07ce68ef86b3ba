import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What registrants were told of an event, so that a change is told once; and kept pages that hear when seats come to be
 * few, gone or there again, which is all that they say of them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE told_events (
      event_id integer PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
      facts jsonb NOT NULL
    );
    INSERT INTO told_events (event_id, facts)
      SELECT id, jsonb_build_object(
        'startsAt', starts_at, 'endsAt', ends_at, 'timeZone', time_zone, 'onlineLink', coalesce(registration_online_link, ''),
        'venue', jsonb_build_object('kind', venue_kind, 'name', coalesce(venue_name, ''), 'address', coalesce(venue_address, ''),
                                    'town', coalesce(venue_town, ''), 'country', coalesce(venue_country, '')))
      FROM events WHERE _status = 'published';
    ALTER TABLE registrations ADD COLUMN told_sequence integer NOT NULL DEFAULT 0;

    CREATE FUNCTION seats_in_words(size integer, taken integer) RETURNS text LANGUAGE sql IMMUTABLE
      RETURN CASE
        WHEN size IS NULL THEN 'open'
        WHEN taken >= size THEN 'gone'
        WHEN size - taken <= least(10, (size + 9) / 10) THEN 'few'
        ELSE 'open'
      END;
    CREATE FUNCTION tell_seats() RETURNS trigger LANGUAGE plpgsql AS $fn$
    DECLARE
      seats text := 'seats:' || NEW.event_id;
      told text;
    BEGIN
      INSERT INTO cache_touch (tag) VALUES (seats) RETURNING xact::text INTO told;
      PERFORM pg_notify('cache_touch', told || ' ' || seats);
      RETURN NULL;
    END $fn$;
    CREATE TRIGGER quota_seats_told AFTER UPDATE ON quota_seats FOR EACH ROW
      WHEN (
        seats_in_words(OLD.size, OLD.confirmed + OLD.held + OLD.offered)
          <> seats_in_words(NEW.size, NEW.confirmed + NEW.held + NEW.offered)
      )
      EXECUTE FUNCTION tell_seats();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER quota_seats_told ON quota_seats;
    DROP FUNCTION tell_seats, seats_in_words;
    ALTER TABLE registrations DROP COLUMN told_sequence;
    DROP TABLE told_events;
  `)
}
