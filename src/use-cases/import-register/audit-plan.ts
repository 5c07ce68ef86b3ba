import type pg from 'pg'

/**
 * One entry for each person who came in or changed, and for each diploma of somebody who was there before. Of a record
 * that came in only that is logged: its values are in the record, and later entries keep what it said before them.
 */
export async function auditPlan(client: pg.Client, runId: number): Promise<void> {
  await client.query(KEYS_OF_THE_CHANGED)
  for (const statement of ENTRIES) await client.query(statement, [runId])
}

const KEYS_OF_THE_CHANGED = `
  insert into person_keys (person)
  select alumnus from plan_changes where not own union select alumnus from plan_diploma_changes
  on conflict do nothing`

/** $1 is the run. */
const ENTRIES = [
  `insert into audit_log (actor_kind, actor_id, action, subject_table, subject_id, person)
   select 'import', $1, 'created', 'alumni', alumnus, alumnus from plan_people where is_new order by alumnus`,

  `insert into audit_log (actor_kind, actor_id, action, subject_table, subject_id, person, before, after)
   select 'import', $1, 'changed', 'alumni', c.alumnus, c.alumnus, sealed(key, c.before), sealed(key, c.after)
   from (
     select alumnus, jsonb_object_agg(field, was) as before, jsonb_object_agg(field, becomes) as after
     from plan_changes where not own group by alumnus
   ) c join person_keys on person_keys.person = c.alumnus`,

  `insert into audit_log (actor_kind, actor_id, action, subject_table, subject_id, person)
   select 'import', $1, 'created', 'diplomas', d.id, d.alumnus_id
   from plan_diplomas p join diplomas d on d.alumnus_id = p.alumnus and d.programme_id = p.programme
     and d.source = 'register' and d.graduated_on is not distinct from p.graduated_on
     and d.graduation_year = p.graduation_year
   where not p.person_is_new and p.diploma is null`,

  `insert into audit_log (actor_kind, actor_id, action, subject_table, subject_id, person, before, after)
   select 'import', $1, 'changed', 'diplomas', c.diploma, c.alumnus, sealed(key, c.before), sealed(key, c.after)
   from (
     select diploma, alumnus, jsonb_object_agg(field, was) as before, jsonb_object_agg(field, becomes) as after
     from plan_diploma_changes group by diploma, alumnus
   ) c join person_keys on person_keys.person = c.alumnus`,
] as const
