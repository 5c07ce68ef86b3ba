import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What Payload's fields cannot say about memberships: periods that never overlap and are only added to. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS btree_gist;

    -- A civil day as it is written, YYYY-MM-DD; a cast would depend on the settings of the session.
    CREATE FUNCTION civil_day(written text) RETURNS date
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN make_date(
        split_part(written, '-', 1)::integer, split_part(written, '-', 2)::integer, split_part(written, '-', 3)::integer);

    -- The days of a period as they count: through its last one, or the one it was ended on; for life has no end.
    CREATE FUNCTION membership_days(first_day text, last_day text, ended_on text) RETURNS daterange
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CASE
        WHEN civil_day(coalesce(ended_on, last_day)) < civil_day(first_day) THEN 'empty'::daterange
        ELSE daterange(civil_day(first_day), civil_day(coalesce(ended_on, last_day)), '[]')
      END;

    CREATE FUNCTION sells_membership(kind text) RETURNS boolean
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN kind IN ('faculty', 'interest', 'umbrella');

    ALTER TABLE membership_plans
      ADD CONSTRAINT membership_plans_priced CHECK (
        price_cents = trunc(price_cents) AND price_cents > 0
        AND partner_price_cents = trunc(partner_price_cents) AND partner_price_cents >= 0
      ),
      ADD CONSTRAINT membership_plans_whole_numbers CHECK (
        grace_days = trunc(grace_days) AND grace_days >= 0
        AND renewal_window_days = trunc(renewal_window_days) AND renewal_window_days >= 0
        AND max_years_since_graduation = trunc(max_years_since_graduation) AND max_years_since_graduation >= 0
        AND max_age = trunc(max_age) AND max_age > 0
      ),
      ADD CONSTRAINT membership_plans_rollover_in_a_year CHECK (
        rollover_on IS NULL OR (
          period_model IN ('academic-year', 'calendar-year') AND rollover_on ~ '^[0-9]{2}-[0-9]{2}$'
          AND civil_day('2000-' || rollover_on) IS NOT NULL
        )
      ),
      ADD CONSTRAINT membership_plans_sale_ends_after_it_begins CHECK (
        civil_day(on_sale_until) >= civil_day(on_sale_from)
      ),
      -- What a period is checked against: its plan is one of its chapter, and stays so.
      ADD CONSTRAINT membership_plans_of_chapter UNIQUE (id, chapter_id);

    CREATE FUNCTION plans_of_selling_chapters() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      IF EXISTS (
        SELECT FROM membership_plans plans JOIN chapters ON chapters.id = plans.chapter_id
        WHERE chapters.id = (CASE TG_TABLE_NAME WHEN 'chapters' THEN NEW.id ELSE (to_jsonb(NEW) ->> 'chapter_id')::integer END)
          AND NOT sells_membership(chapters.kind::text)
      ) THEN
        RAISE EXCEPTION 'a chapter of this kind sells no membership'
          USING ERRCODE = '23514', CONSTRAINT = 'plans_of_selling_chapters';
      END IF;
      RETURN NULL;
    END $fn$;
    CREATE TRIGGER plans_of_selling_chapters AFTER INSERT OR UPDATE OF chapter_id ON membership_plans
      FOR EACH ROW EXECUTE FUNCTION plans_of_selling_chapters();
    CREATE TRIGGER chapters_keep_selling AFTER UPDATE OF kind ON chapters
      FOR EACH ROW WHEN (OLD.kind IS DISTINCT FROM NEW.kind) EXECUTE FUNCTION plans_of_selling_chapters();

    ALTER TABLE membership_plans
      DROP CONSTRAINT membership_plans_chapter_id_chapters_id_fk,
      ADD CONSTRAINT membership_plans_chapter_id_chapters_id_fk FOREIGN KEY (chapter_id) REFERENCES chapters (id)
        ON DELETE RESTRICT;
    ALTER TABLE membership_periods
      DROP CONSTRAINT membership_periods_alumnus_id_alumni_id_fk,
      DROP CONSTRAINT membership_periods_chapter_id_chapters_id_fk,
      DROP CONSTRAINT membership_periods_plan_id_membership_plans_id_fk,
      DROP CONSTRAINT membership_periods_order_id_orders_id_fk,
      DROP CONSTRAINT membership_periods_order_line_id_order_lines_id_fk,
      DROP CONSTRAINT membership_periods_granted_by_id_staff_id_fk,
      ADD CONSTRAINT membership_periods_alumnus_id_alumni_id_fk FOREIGN KEY (alumnus_id) REFERENCES alumni (id)
        ON DELETE RESTRICT,
      ADD CONSTRAINT membership_periods_chapter_id_chapters_id_fk FOREIGN KEY (chapter_id) REFERENCES chapters (id)
        ON DELETE RESTRICT,
      ADD CONSTRAINT membership_periods_plan_id_membership_plans_id_fk FOREIGN KEY (plan_id, chapter_id)
        REFERENCES membership_plans (id, chapter_id) ON DELETE RESTRICT ON UPDATE RESTRICT,
      ADD CONSTRAINT membership_periods_order_id_orders_id_fk FOREIGN KEY (order_id) REFERENCES orders (id)
        ON DELETE RESTRICT,
      ADD CONSTRAINT membership_periods_order_line_id_order_lines_id_fk FOREIGN KEY (order_line_id)
        REFERENCES order_lines (id) ON DELETE RESTRICT,
      ADD CONSTRAINT membership_periods_granted_by_id_staff_id_fk FOREIGN KEY (granted_by_id) REFERENCES staff (id)
        ON DELETE RESTRICT,
      ADD CONSTRAINT membership_periods_end_after_start CHECK (civil_day(last_day) >= civil_day(first_day)),
      ADD CONSTRAINT membership_periods_days_written CHECK (
        first_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND coalesce(last_day, first_day) ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
      ),
      ADD CONSTRAINT membership_periods_no_overlap EXCLUDE USING gist (
        alumnus_id WITH =, chapter_id WITH =, membership_days(first_day, last_day, ended_on) WITH &&
      ),
      ADD CONSTRAINT membership_periods_whole CHECK (
        grace_days = trunc(grace_days) AND grace_days >= 0 AND amount_cents = trunc(amount_cents) AND amount_cents >= 0
      ),
      ADD CONSTRAINT membership_periods_say_why CHECK (origin NOT IN ('elsewhere', 'free') OR coalesce(trim(reason), '') <> ''),
      ADD CONSTRAINT membership_periods_bought_by_an_order CHECK (
        (origin IN ('paid', 'partner')) = (order_id IS NOT NULL) AND (order_id IS NULL) = (order_line_id IS NULL)
      ),
      ADD CONSTRAINT membership_periods_elsewhere_has_a_way CHECK ((origin = 'elsewhere') = (method IS NOT NULL)),
      ADD CONSTRAINT membership_periods_free_cost_nothing CHECK (origin <> 'free' OR amount_cents = 0);

    ALTER TABLE membership_endings
      DROP CONSTRAINT membership_endings_period_id_membership_periods_id_fk,
      DROP CONSTRAINT membership_endings_refund_id_refunds_id_fk,
      DROP CONSTRAINT membership_endings_ended_by_id_staff_id_fk,
      ADD CONSTRAINT membership_endings_period_id_membership_periods_id_fk FOREIGN KEY (period_id)
        REFERENCES membership_periods (id) ON DELETE RESTRICT,
      ADD CONSTRAINT membership_endings_refund_id_refunds_id_fk FOREIGN KEY (refund_id) REFERENCES refunds (id)
        ON DELETE RESTRICT,
      ADD CONSTRAINT membership_endings_ended_by_id_staff_id_fk FOREIGN KEY (ended_by_id) REFERENCES staff (id)
        ON DELETE RESTRICT,
      ADD CONSTRAINT membership_endings_say_why CHECK (trim(reason) <> ''),
      ADD CONSTRAINT membership_endings_day_written CHECK (last_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');

    -- A period is written once; all that may still happen to it is that an ending ends it, once.
    CREATE FUNCTION keep_membership_period() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      IF OLD.ended_on IS NULL AND NEW.ended_on IS NOT NULL
         AND to_jsonb(NEW) - 'ended_on' - 'updated_at' = to_jsonb(OLD) - 'ended_on' - 'updated_at'
         AND EXISTS (SELECT FROM membership_endings WHERE period_id = NEW.id AND last_day = NEW.ended_on) THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'UPDATE on membership_periods refused: append-only' USING ERRCODE = '55000';
    END $fn$;
    CREATE TRIGGER membership_periods_written_once BEFORE UPDATE ON membership_periods
      FOR EACH ROW EXECUTE FUNCTION keep_membership_period();
    CREATE TRIGGER membership_periods_never_removed BEFORE DELETE ON membership_periods
      FOR EACH ROW EXECUTE FUNCTION append_only();
    CREATE TRIGGER membership_periods_no_truncate BEFORE TRUNCATE ON membership_periods
      FOR EACH STATEMENT EXECUTE FUNCTION append_only();
    CREATE FUNCTION membership_begins_whole() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      RAISE EXCEPTION 'a period begins without an end before its last day'
        USING ERRCODE = '23514', CONSTRAINT = 'membership_begins_whole';
    END $fn$;
    CREATE TRIGGER membership_begins_whole BEFORE INSERT ON membership_periods
      FOR EACH ROW WHEN (NEW.ended_on IS NOT NULL) EXECUTE FUNCTION membership_begins_whole();

    CREATE FUNCTION end_membership_period() RETURNS trigger LANGUAGE plpgsql AS $fn$
    BEGIN
      UPDATE membership_periods SET ended_on = NEW.last_day, updated_at = now()
      WHERE id = NEW.period_id AND (last_day IS NULL OR civil_day(NEW.last_day) <= civil_day(last_day));
      IF NOT FOUND THEN
        RAISE EXCEPTION 'period % ends before %', NEW.period_id, NEW.last_day
          USING ERRCODE = '23514', CONSTRAINT = 'membership_endings_shorten';
      END IF;
      RETURN NULL;
    END $fn$;
    CREATE TRIGGER membership_endings_end AFTER INSERT ON membership_endings
      FOR EACH ROW EXECUTE FUNCTION end_membership_period();
    CREATE TRIGGER membership_endings_append_only BEFORE UPDATE OR DELETE ON membership_endings
      FOR EACH ROW EXECUTE FUNCTION append_only();
    CREATE TRIGGER membership_endings_no_truncate BEFORE TRUNCATE ON membership_endings
      FOR EACH STATEMENT EXECUTE FUNCTION append_only();

    -- What somebody is about to pay. Who chooses again writes a new revision; an order is of the one that reads like it.
    CREATE TABLE membership_purchases (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      alumnus_id integer NOT NULL REFERENCES alumni (id) ON DELETE RESTRICT,
      state text NOT NULL CHECK (state IN ('open', 'paid', 'held')),
      revision integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX membership_purchases_one_open ON membership_purchases (alumnus_id) WHERE state = 'open';
    CREATE TABLE membership_purchase_items (
      purchase_id integer NOT NULL REFERENCES membership_purchases (id) ON DELETE RESTRICT,
      revision integer NOT NULL,
      position integer NOT NULL,
      plan_id integer NOT NULL,
      chapter_id integer NOT NULL,
      description text NOT NULL,
      price_cents integer NOT NULL CHECK (price_cents > 0),
      first_day text NOT NULL,
      last_day text CHECK (civil_day(last_day) >= civil_day(first_day)),
      partner_price_cents integer CHECK (partner_price_cents >= 0),
      partner_name text,
      partner_id integer REFERENCES alumni (id) ON DELETE RESTRICT,
      PRIMARY KEY (purchase_id, revision, position),
      UNIQUE (purchase_id, revision, chapter_id),
      FOREIGN KEY (plan_id, chapter_id) REFERENCES membership_plans (id, chapter_id) ON DELETE RESTRICT,
      CHECK ((partner_price_cents IS NULL) = (partner_name IS NULL) AND (partner_id IS NULL OR partner_name IS NOT NULL))
    );
    CREATE INDEX membership_purchase_items_plan ON membership_purchase_items (plan_id);

    -- Periods as they count, for whoever joins them in SQL.
    CREATE VIEW membership_spans AS
      SELECT id AS period_id, alumnus_id, chapter_id, plan_id, origin::text AS origin, civil_day(first_day) AS first_day,
             civil_day(coalesce(ended_on, last_day)) AS last_day,
             (CASE WHEN ended_on IS NULL THEN grace_days ELSE 0 END)::integer AS grace_days,
             membership_days(first_day, last_day, ended_on) AS days
      FROM membership_periods
      WHERE ended_on IS NULL OR civil_day(ended_on) >= civil_day(first_day);

    -- How people stand at each chapter on a day: domain/entitlements in SQL, and a test holds the two to each other.
    -- "since" is the first day not paid for, or the day on which it begins.
    CREATE FUNCTION membership_standings(on_day date)
      RETURNS TABLE (alumnus_id integer, chapter_id integer, standing text, until date, since date)
      LANGUAGE sql STABLE PARALLEL SAFE AS $fn$
        SELECT held.alumnus_id, held.chapter_id,
               CASE WHEN run.days IS NOT NULL THEN 'paying'
                    WHEN on_day <= held.last + held.grace THEN 'in-grace'
                    WHEN held.next IS NOT NULL THEN 'upcoming'
                    ELSE 'lapsed' END,
               CASE WHEN run.days IS NOT NULL THEN upper(run.days) - 1
                    WHEN on_day <= held.last + held.grace THEN held.last + held.grace END,
               CASE WHEN run.days IS NOT NULL THEN NULL
                    WHEN on_day <= held.last + held.grace OR held.next IS NULL THEN held.last + 1
                    ELSE held.next END
        FROM (
          SELECT spans.alumnus_id, spans.chapter_id, range_agg(spans.days) AS runs,
                 max(spans.last_day) FILTER (WHERE spans.last_day < on_day) AS last,
                 (array_agg(spans.grace_days ORDER BY spans.last_day DESC) FILTER (WHERE spans.last_day < on_day))[1] AS grace,
                 min(spans.first_day) FILTER (WHERE spans.first_day > on_day) AS next
          FROM membership_spans spans
          GROUP BY spans.alumnus_id, spans.chapter_id
        ) held
        LEFT JOIN LATERAL (SELECT days FROM unnest(held.runs) AS days WHERE days @> on_day) run ON true
      $fn$;

    -- How people stand best of all on a day. Who died is not there, nor who never was a member.
    CREATE FUNCTION membership_standing(on_day date)
      RETURNS TABLE (alumnus_id integer, chapter_id integer, standing text, until date, since date)
      LANGUAGE sql STABLE PARALLEL SAFE AS $fn$
        SELECT DISTINCT ON (each.alumnus_id) each.alumnus_id, each.chapter_id, each.standing, each.until, each.since
        FROM membership_standings(on_day) each JOIN alumni ON alumni.id = each.alumnus_id
        WHERE NOT coalesce(alumni.deceased, false)
        ORDER BY each.alumnus_id,
                 array_position(ARRAY['paying', 'in-grace', 'upcoming', 'lapsed'], each.standing),
                 CASE WHEN each.standing IN ('paying', 'in-grace') THEN coalesce(each.until, 'infinity') END DESC NULLS LAST,
                 CASE WHEN each.standing = 'lapsed' THEN each.since END DESC NULLS LAST,
                 CASE WHEN each.standing = 'upcoming' THEN each.since END, each.chapter_id
      $fn$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION membership_standing, membership_standings;
    DROP VIEW membership_spans;
    DROP TABLE membership_purchase_items, membership_purchases;
    DROP TRIGGER membership_endings_no_truncate ON membership_endings;
    DROP TRIGGER membership_endings_append_only ON membership_endings;
    DROP TRIGGER membership_endings_end ON membership_endings;
    DROP TRIGGER membership_begins_whole ON membership_periods;
    DROP TRIGGER membership_periods_no_truncate ON membership_periods;
    DROP TRIGGER membership_periods_never_removed ON membership_periods;
    DROP TRIGGER membership_periods_written_once ON membership_periods;
    DROP TRIGGER chapters_keep_selling ON chapters;
    DROP TRIGGER plans_of_selling_chapters ON membership_plans;
    ALTER TABLE membership_endings
      DROP CONSTRAINT membership_endings_day_written, DROP CONSTRAINT membership_endings_say_why;
    ALTER TABLE membership_periods
      DROP CONSTRAINT membership_periods_free_cost_nothing, DROP CONSTRAINT membership_periods_elsewhere_has_a_way,
      DROP CONSTRAINT membership_periods_bought_by_an_order, DROP CONSTRAINT membership_periods_say_why,
      DROP CONSTRAINT membership_periods_whole, DROP CONSTRAINT membership_periods_no_overlap,
      DROP CONSTRAINT membership_periods_days_written, DROP CONSTRAINT membership_periods_end_after_start,
      DROP CONSTRAINT membership_periods_plan_id_membership_plans_id_fk;
    ALTER TABLE membership_plans
      DROP CONSTRAINT membership_plans_of_chapter, DROP CONSTRAINT membership_plans_sale_ends_after_it_begins,
      DROP CONSTRAINT membership_plans_rollover_in_a_year,
      DROP CONSTRAINT membership_plans_whole_numbers, DROP CONSTRAINT membership_plans_priced;
    DROP FUNCTION end_membership_period, membership_begins_whole, keep_membership_period, plans_of_selling_chapters,
      sells_membership, membership_days, civil_day;
  `)
}
