import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { civilDateAt } from '@/kernel/civil-date'
import { getPortal } from '@/platform/database/get-portal'
import { demoAccounts } from './accounts'
import { type Ids, idOf, loadChapters, loadEvents, loadStudies } from './load-association'
import { loadFaq, loadPages, loadSite } from './load-content'
import { loadDoor } from './load-door'
import { loadMembers, loadPlans } from './load-memberships'
import { loadPayments } from './load-payments'
import { loadAccounts, loadLibraryCard, loadQueues, loadRegister } from './load-register'
import { loadSales } from './load-sales'
import { richTextFactory } from './rich-text-of'

const ENGINEERS = 'engineering'

/** Fills an empty database with a lifelike association; one that was filled before is left as it is. */
async function loadDemo(portal: Payload, today: string): Promise<void> {
  if (await isLoaded(portal)) return say('The demo is there already.')
  await portal.db.drizzle.execute(sql`insert into demo_load (day, finished) values (${today}, false)`)
  const loading = { portal, richText: await richTextFactory(portal) }

  say('Faculties and programmes')
  const facultyIds = await loadStudies(loading)
  say('Chapters')
  const chapterIds = await loadChapters(loading, facultyIds)
  say('Activities')
  await loadEvents(loading, chapterIds, today)
  say('Questions, pages and menus')
  const faqIds = await loadFaq(loading)
  await loadSite(loading, await loadPages(loading, faqIds))
  say('Staff')
  await loadStaff(portal, chapterIds)
  say('The register')
  await loadRegister()
  await loadAccounts(portal)
  await loadQueues(portal)
  await loadLibraryCard(portal)
  say('Memberships')
  const planIds = await loadPlans(portal, chapterIds)
  await loadMembers(portal, { planIds, today })
  say('Payments')
  if (!(await loadPayments({ portal, planIds, today }))) say('No payments: there is no stand-in to pay at.')
  say('Tickets')
  await loadSales(portal)

  say('Tonight’s door')
  await loadDoor(portal, { chapterIds, today })

  await portal.db.drizzle.execute(sql`update demo_load set finished = true`)
  say('The demo is loaded.')
}

/** Whether a load was finished before; one that was broken off halfway is wiped, so that it can be done again. */
async function isLoaded(portal: Payload): Promise<boolean> {
  const database = portal.db.drizzle
  await database.execute(
    sql`create table if not exists demo_load (day date not null, finished boolean not null)`,
  )
  const { rows } = await database.execute(sql`select finished from demo_load`)
  if (rows.length > 0 && rows.every(({ finished }) => finished === true)) return true
  const { totalDocs } = await portal.count({ collection: 'chapters', overrideAccess: true })
  if (rows.length > 0) await wipe(portal)
  else if (totalDocs > 0) throw new Error('This database holds chapters that are not the demo’s.')
  return false
}

async function wipe(portal: Payload): Promise<void> {
  await portal.db.drizzle.execute(sql`do $$ begin
    -- The audit log refuses to be emptied, except by whoever may switch triggers off.
    set local session_replication_role = replica;
    execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' restart identity cascade'
             from pg_tables where schemaname = 'public' and tablename <> 'payload_migrations');
  end $$`)
}

async function loadStaff(portal: Payload, chapterIds: Ids): Promise<void> {
  for (const { email, role, password, name } of demoAccounts) {
    await portal.create({
      collection: 'staff',
      data: {
        email,
        password,
        name,
        roles: [role],
        chapters: role === 'chapter-officer' ? [idOf(chapterIds, ENGINEERS)] : [],
      },
      overrideAccess: true,
    })
  }
}

const say = (step: string): void => void process.stdout.write(`${step}\n`)

await loadDemo(await getPortal(), civilDateAt(new Date()))
process.exit(0)
