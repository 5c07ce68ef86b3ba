// @ts-check

/**
 * Says, from the moment the transaction commits, that what stands under the tags of $1 has changed. Rows are only added:
 * no transaction waits for another that touches the same tag, and none can deadlock.
 */
export const TOUCH_TAGS = `
  with touched as (insert into cache_touch (tag) select distinct unnest($1::text[]) returning xact, tag)
  select pg_notify('cache_touch', xact || ' ' || tag) from touched`
