import type pg from 'pg'
import { PLAN_DIPLOMA_CHANGES, planDiplomas } from './plan-diplomas'
import { PLAN_DUPLICATES, STORE_DUPLICATES } from './plan-duplicates'
import { INDEX_PLANS, PLAN_CHANGES, planPeople } from './plan-people'

/**
 * Works out what the staged rows change, into temporary tables that go with the transaction: plan_people, plan_changes,
 * plan_diplomas, plan_diploma_changes and plan_doubles. Nothing else is written.
 */
export async function makePlan(
  client: pg.Client,
  { table, ids }: { readonly table: string; readonly ids: 'assigned' | 'none' },
): Promise<void> {
  for (const statement of [
    `analyze ${table}`,
    planPeople(table, ids),
    PLAN_CHANGES,
    INDEX_PLANS,
    planDiplomas(table),
    'analyze plan_diplomas',
    PLAN_DIPLOMA_CHANGES,
  ]) {
    await client.query(statement)
  }
}

/** Looks for people who may be in the register twice; after `makePlan`. */
export async function planDuplicates(client: pg.Client): Promise<void> {
  for (const statement of PLAN_DUPLICATES) await client.query(statement)
}

/** Puts the possible duplicates on the Office's list; after `applyPlan`, for the new people must be there. */
export async function storeDuplicates(client: pg.Client, runId: number): Promise<void> {
  await client.query(STORE_DUPLICATES, [runId])
}
