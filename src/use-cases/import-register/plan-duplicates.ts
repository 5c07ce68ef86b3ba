/** How alike two folded names are when they may be one person's: "jan peeters" and "jan peters" are 0.77. */
const ALIKE = 0.5

/** A day on which more people than this were born is what somebody wrote who did not know the day. */
const CROWD = 500

/**
 * One bit for how each word of a name begins. Alike names have a word that begins alike: most pairs are told apart by
 * this at once, and only the others are compared letter by letter.
 */
const beginnings = (name: string): string => `(
  select bit_or(1::bigint << (hashtext(left(word, 2)) & 63))
  from regexp_split_to_table(${name}, '[^[:alnum:]]+') as word where word <> '')`

/** Whoever is new, or gets another name, date of birth or address, as they will be: for these a double is looked for. */
const SEEKERS = `
  create temporary table plan_seekers on commit drop as
  select sought.*, ${beginnings('name')} as beginnings
  from (
    select p.alumnus, p.number, coalesce(p.birth_date, a.birth_date) as birth_date, p.email, p.staff_email,
      folded(coalesce(coalesce(p.given_name, a.given_name) || ' ', '') || coalesce(p.family_name, a.family_name)) as name
    from plan_people p left join alumni a on a.id = p.alumnus
    where p.is_new or exists (
      select from plan_changes c where c.alumnus = p.alumnus
        and c.field in ('familyName', 'givenName', 'birthDate', 'email', 'staffEmail'))
  ) sought`

const NAME_OF_A = `folded(coalesce(a.given_name || ' ', '') || a.family_name)`

const BORN_THE_SAME_DAY = `
  create temporary table plan_alike on commit drop as
  with days as (
    select birth_date from (
      select birth_date from plan_seekers
      union all select birth_date from alumni where birth_date in (select birth_date from plan_seekers)
    ) born group by birth_date having count(*) between 2 and ${CROWD}
  ), sought as (select * from plan_seekers join days using (birth_date))
  select x.number as one, y.number as other
  from sought x join sought y on x.birth_date = y.birth_date and x.number < y.number
  where x.beginnings & y.beginnings <> 0 and similarity(x.name, y.name) >= ${ALIKE}
  union
  select least(x.number, a.number), greatest(x.number, a.number)
  from sought x join alumni a on a.birth_date = x.birth_date and a.number <> x.number
  where not exists (select from plan_seekers y where y.number = a.number)
    and similarity(x.name, ${NAME_OF_A}) >= ${ALIKE}`

/** Of those who share an address, the first by number is laid beside each other one. */
const SHARING_AN_ADDRESS = `
  create temporary table plan_sharing on commit drop as
  with sought as (
    select email as address, number from plan_seekers where email is not null
    union select staff_email, number from plan_seekers where staff_email is not null
  ), holders as (
    select address, number from sought
    union
    select e.address, a.number from alumni_emails e join alumni a on a.id = e._parent_id
    where e.address in (select address from sought)
  ), beside as (
    select number, first_value(number) over (partition by address order by number) as first from holders
  )
  select distinct first as one, number as other from beside where first <> number`

/** Two numbers that may be one person, and why; what the Office has decided is left out. */
const PLAN_DOUBLES = `
  create temporary table plan_doubles on commit drop as
  select coalesce(alike.one, sharing.one) as one, coalesce(alike.other, sharing.other) as other,
    case when sharing.one is null then 'birth-date-and-name' when alike.one is null then 'email' else 'both' end as reason
  from plan_alike alike full join plan_sharing sharing on sharing.one = alike.one and sharing.other = alike.other`

export const PLAN_DUPLICATES = [
  SEEKERS,
  'analyze plan_seekers',
  BORN_THE_SAME_DAY,
  SHARING_AN_ADDRESS,
  PLAN_DOUBLES,
]

/** What is found now and not decided yet, and what stands open since earlier about anyone in this export. */
export const LIST_DUPLICATES = `
  with decided as (
    select one.number as one, other.number as other, d.reason::text as reason, d.state
    from register_duplicates d join alumni one on one.id = d.first_id join alumni other on other.id = d.second_id
  ), known as (
    select least(one, other) as one, greatest(one, other) as other, reason, state from decided
  )
  select one, other, reason from plan_doubles p
  where not exists (select from known k where k.one = p.one and k.other = p.other)
  union
  select one, other, reason from known
  where state = 'open' and (one in (select number from plan_people) or other in (select number from plan_people))
  order by one, other`

export const STORE_DUPLICATES = `
  insert into register_duplicates (first_id, second_id, reason, run_id)
  select least(one.id, other.id), greatest(one.id, other.id), p.reason::enum_register_duplicates_reason, $1
  from plan_doubles p join alumni one on one.number = p.one join alumni other on other.number = p.other
  on conflict (first_id, second_id) do nothing`
