import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What organisers write to who registered: each message once, and each address once a message. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE event_messages (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      event_id integer NOT NULL REFERENCES events (id) ON DELETE CASCADE,
      subject_nl text CHECK (subject_nl <> ''),
      text_nl text CHECK (text_nl <> ''),
      subject_en text CHECK (subject_en <> ''),
      text_en text CHECK (text_en <> ''),
      sent_by integer REFERENCES staff (id) ON DELETE SET NULL,
      -- Of the form it was sent with: a second click is the same message.
      once uuid NOT NULL UNIQUE,
      queued_at timestamptz NOT NULL,
      CONSTRAINT event_messages_whole CHECK ((subject_nl IS NULL) = (text_nl IS NULL) AND (subject_en IS NULL) = (text_en IS NULL)),
      CONSTRAINT event_messages_say_something CHECK (subject_nl IS NOT NULL OR subject_en IS NOT NULL)
    );
    CREATE INDEX event_messages_event_idx ON event_messages (event_id, id);

    CREATE TABLE event_message_recipients (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      message_id integer NOT NULL REFERENCES event_messages (id) ON DELETE CASCADE,
      email text NOT NULL,
      name text NOT NULL,
      locale text NOT NULL CHECK (locale IN ('nl', 'en')),
      registration_id integer NOT NULL REFERENCES registrations (id),
      sent_at timestamptz,
      CONSTRAINT event_message_recipients_once UNIQUE (message_id, email)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE event_message_recipients, event_messages;`)
}
