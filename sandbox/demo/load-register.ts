import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { fileLibraryCardRequest } from '@/features/requests/commands/library-card-requests'
import { fileNumberRequest } from '@/features/requests/commands/file-request'
import { FIRST_CHOICES } from '@/features/accounts/domain/privacy-defaults'
import { hashPassword } from '@/platform/auth/password-hash'
import { TERMS_VERSION } from '@/platform/auth/terms-version'
import { inTransaction } from '@/platform/database/in-transaction'
import { importRegister } from '@/use-cases/import-register/import-register'
import { type DemoAlumnus, demoAlumni, demoAlumnus } from './alumni'
import { OFFERED_STUDIES } from './register/offered-studies'
import { exportOf, syntheticPeople } from './register/synthetic-export'
import type { SyntheticPerson } from './register/synthetic-person'

const INVENTED = 2_000
const SEED = 'demo'

/** The register of the demo, through the import that the Office uses: invented people and the named ones. */
export async function loadRegister(): Promise<void> {
  await importExport([...demoAlumni.map(personOf), ...syntheticPeople({ people: INVENTED, seed: SEED })], {
    name: 'register-2026.csv',
    now: new Date(),
  })
}

/** Passwords and agreed terms of the named people who are active. */
export async function loadAccounts(portal: Payload): Promise<void> {
  for (const { number, password, hasAgreed } of demoAlumni) {
    if (!password) continue
    const terms = hasAgreed ? TERMS_VERSION : null
    await portal.db.drizzle.execute(sql`
      insert into accounts (alumnus_id, password_hash, activated_at, password_changed_at, terms_version, terms_accepted_at)
      select id, ${await hashPassword(password)}, now(), now(), ${terms}::text,
             case when ${terms}::text is null then null else now() end
      from alumni where number = ${number}`)
    if (hasAgreed) await choosePrivacy(portal, number)
  }
}

async function choosePrivacy(portal: Payload, number: string): Promise<void> {
  for (const [group, audience] of Object.entries(FIRST_CHOICES.listed)) {
    await portal.db.drizzle.execute(sql`
      insert into privacy_choices (alumnus_id, field_group, audience, chosen_at)
      select id, ${group}, ${audience}, now() from alumni where number = ${number}`)
  }
}

/** A paying member who asks for a library card. */
export async function loadLibraryCard(portal: Payload): Promise<void> {
  const { rows } = await portal.db.drizzle.execute<{ id: number }>(
    sql`select id from alumni where number = ${demoAlumnus('paying').number}`,
  )
  const alumnusId = Number(rows[0]?.id)
  await inTransaction(portal, ({ tx }) =>
    fileLibraryCardRequest(tx, { alumnusId, library: 'science-engineering', way: 'pick-up' }),
  )
}

/** Something to do for the Office: two requests, and a proposal of the register about an address that was corrected. */
export async function loadQueues(portal: Payload): Promise<void> {
  const { familyName, givenName, birthDate } = demoAlumnus('not-activated')
  await inTransaction(portal, async ({ tx }) => {
    await fileNumberRequest(tx, {
      number: null,
      ...{ familyName, givenName, birthDate },
      programme: 'geschiedenis',
      graduationYear: 2017,
      email: 'hanne.nieuw@example.org',
      remark: 'Mijn oude e-mailadres werkt niet meer.',
      locale: 'nl',
    })
    await fileNumberRequest(tx, {
      number: null,
      familyName: 'Whitfield',
      givenName: 'Rosalind',
      birthDate: '1990-02-11',
      programme: 'a summer school, I think',
      graduationYear: null,
      email: 'rosalind.whitfield@example.org',
      remark: 'I do not have a number. Can I get one?',
      locale: 'en',
    })
  })
  const moved = demoAlumnus('lapsed')
  await portal.update({
    collection: 'alumni',
    where: { number: { equals: moved.number } },
    data: { address: { ...moved.address, street: 'Vennestraat', houseNumber: '7' } },
    overrideAccess: true,
  })
  await importExport([personOf(moved)], { name: 'register-2026-aanvulling.csv', now: new Date() })
}

/** Imports these people as one export; a demo that its own import refuses is broken. */
async function importExport(
  people: readonly SyntheticPerson[],
  { name, now }: { readonly name: string; readonly now: Date },
): Promise<void> {
  const bytes = Buffer.from(exportOf(people))
  const open = async function* () {
    yield bytes
  }
  const source = { name, size: bytes.length, open }
  const imported = await importRegister({ source, mode: 'for-real', actor: 'npm run demo', now })
  if (!imported.ok) throw new Error(`The demo's register was not imported: ${imported.code}.`)
  if (imported.refused.length > 0) {
    throw new Error(`The demo's register holds rows that are refused: ${JSON.stringify(imported.refused[0])}`)
  }
}

function personOf(alumnus: DemoAlumnus): SyntheticPerson {
  const { email = '', phone = '', deceased = false, diplomas } = alumnus
  return {
    ...alumnus,
    preferredName: '',
    email,
    staffEmail: '',
    phone,
    deceased,
    diplomas: diplomas.map(({ code, graduatedOn, honours }) => ({
      study: studyOf(code, Number(graduatedOn.slice(0, 4))),
      graduatedOn,
      honours,
    })),
  }
}

function studyOf(code: string, year: number) {
  const study = OFFERED_STUDIES.find((each) => each.code === code && each.from <= year && year <= each.until)
  if (!study) throw new Error(`Nobody could graduate in ${code} in ${year}.`)
  return study
}
