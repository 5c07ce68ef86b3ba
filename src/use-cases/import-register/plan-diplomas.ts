/**
 * The diplomas of an export, one row each: the same person, programme and day (or year, without a day) is the same
 * diploma, and its last row speaks. Programmes and diplomas that are not known yet have no id.
 */
export const planDiplomas = (table: string): string => `
  create temporary table plan_diplomas on commit drop as
  select distinct on (s.number, s.programme_code, coalesce(s.graduated_on, s.graduation_year::text))
    s.number, p.alumnus, p.is_new as person_is_new, programmes.id as programme, d.id as diploma,
    s.programme_code, s.programme_name, s.faculty, s.level, s.academic_year, s.graduated_on, s.graduation_year,
    s.honours, d.programme_name as was_name, d.level::text as was_level, d.academic_year as was_year,
    d.honours as was_honours
  from ${table} s
  join plan_people p on p.number = s.number
  left join programmes on programmes.code = s.programme_code
  left join diplomas d on not p.is_new and d.alumnus_id = p.alumnus and d.programme_id = programmes.id
    and d.source = 'register'
    and coalesce(d.graduated_on, d.graduation_year::text) = coalesce(s.graduated_on, s.graduation_year::text)
  where s.programme_code is not null
  order by s.number, s.programme_code, coalesce(s.graduated_on, s.graduation_year::text), s.line desc`

/** Rows that say in full what an earlier row says too. */
export const countExactDuplicates = (table: string): string => `
  with repeated as (
    select number, programme_code, graduated_on, graduation_year from ${table}
    group by number, programme_code, graduated_on, graduation_year having count(*) > 1
  ), copies as (
    select row_number() over (partition by to_jsonb(s) - 'line') as nth
    from ${table} s join repeated r on r.number = s.number
      and r.programme_code is not distinct from s.programme_code
      and r.graduated_on is not distinct from s.graduated_on
      and r.graduation_year is not distinct from s.graduation_year
  )
  select count(*)::integer as count from copies where nth > 1`

/** What a known diploma says otherwise in the export. */
export const PLAN_DIPLOMA_CHANGES = `
  create temporary table plan_diploma_changes on commit drop as
  select p.diploma, p.alumnus, p.number, f.field, f.was, f.becomes
  from plan_diplomas p
  cross join lateral (values
    ('programmeName', p.was_name, p.programme_name),
    ('level', p.was_level, p.level),
    ('academicYear', p.was_year, p.academic_year),
    ('honours', p.was_honours, p.honours)
  ) as f (field, was, becomes)
  where p.diploma is not null
    and (p.programme_name, p.level, p.academic_year, p.honours)
      is distinct from (p.was_name, p.was_level, p.was_year, p.was_honours)
    and f.becomes is not null and f.becomes is distinct from f.was`
