/** The table behind `touchTags`, for a migration. Rows are added only, and cleared away by the listeners after a day. */
export const CREATE_TAG_CLOCK = `
  create table cache_touch (
    id bigint generated always as identity primary key,
    tag text not null,
    xact xid8 not null default pg_current_xact_id(),
    at timestamptz not null default clock_timestamp()
  );
  create index cache_touch_xact on cache_touch (xact);
  create index cache_touch_tag on cache_touch (tag, at desc);`

export const DROP_TAG_CLOCK = 'drop table cache_touch;'
