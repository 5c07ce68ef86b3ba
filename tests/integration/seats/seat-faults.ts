import type pg from 'pg'

/** What must not be after a sale, counted from the rows up and not from the portal's own counters; empty when all is well. */
export async function seatFaults(pool: pg.Pool, eventId: number): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [rule, query] of Object.entries(RULES)) {
    const { rows } = await pool.query(query, query.includes('$1') ? [eventId] : [])
    faults.push(...(rows as { detail: string }[]).map(({ detail }) => `${rule}: ${detail}`))
  }
  return faults
}

/** Seats that stand free while a party that fits them waits. */
export async function unservedParties(pool: pg.Pool, eventId: number): Promise<readonly string[]> {
  const { rows } = await pool.query(UNSERVED, [eventId])
  return (rows as { detail: string }[]).map(({ detail }) => `undersold: ${detail}`)
}

const UNSERVED = `
  select format('entry %s waits for %s, of which %s are left', w.code, w.party_size, room.least) as detail
  from waiting_entries w join lateral (
    select min(coalesce(q.size, 1000000) - (
      select count(*) from registration_tickets t where q.id = any(t.quota_ids) and t.state in ('held', 'confirmed')
    ) - (
      select coalesce(sum(o.party_size), 0) from waiting_entries o where q.id = any(o.quota_ids) and o.state = 'offered'
    )) as least
    from ticket_types_rels rel join event_quotas q on q.id = rel.event_quotas_id
    where rel.parent_id = w.ticket_type_id and rel.path = 'quotas'
  ) room on true
  join events e on e.id = w.event_id
  where w.event_id = $1 and w.state = 'waiting' and e.state = 'scheduled' and room.least >= w.party_size`

const RULES = {
  oversold: `
    select format('quota %s of %s: %s', q.id, q.size, taken.seats) as detail
    from event_quotas q join lateral (
      select (select count(*) from registration_tickets t where q.id = any(t.quota_ids) and t.state in ('held', 'confirmed'))
           + (select coalesce(sum(w.party_size), 0) from waiting_entries w where q.id = any(w.quota_ids) and w.state = 'offered')
           as seats
    ) taken on true
    where q.event_id = $1 and taken.seats > q.size`,
  'out of step': `select what || ' ' || id || ': ' || detail as detail from seats_out_of_step`,
  'booked twice': `
    select format('%s: %s', person, string_agg(code, ', ')) as detail from registrations
    where event_id = $1 and state in ('held', 'paying', 'confirmed') group by person, booking_key having count(*) > 1`,
  'under way twice': `
    select format('%s: %s', person, string_agg(code, ', ')) as detail from registrations
    where event_id = $1 and state in ('held', 'paying') and alumnus_id is not null group by person having count(*) > 1`,
  'one line paid two tickets': `
    select format('line %s', order_line_id) as detail from registration_tickets
    where event_id = $1 and order_line_id is not null group by order_line_id having count(*) > 1`,
  // Of each order: money in less money back is what its tickets cost less what came back for them.
  'money and tickets differ': `
    select format('%s %s: money %s, tickets %s', r.code, r.state, money.cents, coalesce(tickets.cents, 0)) as detail
    from orders o join registrations r on o.reference_kind = 'registration' and o.reference_id = r.id::text
    join lateral (
      select captured_cents - refunded_cents - surplus_refunded_cents as cents from order_sums where order_id = o.id
    ) money on true
    left join lateral (
      select sum(price_cents - refunded_cents) as cents from registration_tickets
      where registration_id = r.id and state in ('confirmed', 'cancelled') and order_line_id is not null and r.order_id = o.id
    ) tickets on true
    where r.event_id = $1 and money.cents <> coalesce(tickets.cents, 0)`,
  'confirmed and not paid': `
    select r.code as detail from registrations r left join order_sums s on s.order_id = r.order_id
    where r.event_id = $1 and r.state = 'confirmed' and r.total_cents > 0
      and coalesce(s.captured_cents, 0) < r.total_cents`,
  'money for nothing': `
    select format('order %s: %s', s.order_id, s.unallocated_cents) as detail
    from order_sums s join orders o on o.id = s.order_id
    join registrations r on o.reference_kind = 'registration' and o.reference_id = r.id::text
    where r.event_id = $1 and s.unallocated_cents <> 0`,
  'a seat after it was called off': `
    select format('%s is %s', r.code, r.state) as detail from registrations r join events e on e.id = r.event_id
    where e.id = $1 and e.state = 'cancelled' and r.state in ('held', 'paying', 'confirmed')`,
} as const
