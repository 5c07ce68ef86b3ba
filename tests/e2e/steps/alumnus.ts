import { hash } from '@node-rs/argon2'
import { type Browser, expect, type Page } from '@playwright/test'
import pg from 'pg'
import { hiddenFields, sendForm } from './form'

export const PASSWORD = 'paarse fietsen zingen'
/** Made once: it is slow on purpose. */
const passwordHash = hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

export type Person = {
  readonly id: number
  readonly number: string
  readonly firstName: string
  readonly email: string
}

type Wanted = {
  /** With an account, whose password is `PASSWORD`; unless told otherwise the terms are agreed to. */
  readonly account?: 'none' | 'new' | 'in-use'
  readonly emailState?: 'confirmed' | 'unconfirmed' | 'undeliverable'
}

/** Numbers from here on are in no export and in no other test; which comes next the database says, so none comes twice. */
const FIRST_NUMBER = 9_000_000

/** Puts somebody into the register whom no other test knows. */
export async function anAlumnus({
  account = 'in-use',
  emailState = 'confirmed',
}: Wanted = {}): Promise<Person> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<Person>(
      `with next as (select nextval('alumni_id_seq')::integer as id),
       put as (
         insert into alumni (id, number, given_name, family_name, birth_date, language, source, address_street,
           address_house_number, address_postal_code, address_town, address_country)
         select id, 'q' || $1::integer + id, 'An', 'Verlinden', '1958-03-14', 'nl', 'register', 'Naamsestraat', '22',
                '3000', 'Leuven', 'BE' from next
         returning id, number, given_name
       ),
       reached as (
         insert into alumni_emails (id, _parent_id, _order, address, kind, state, source)
         select 'e2e-' || id, id, 1, 'an.' || id || '@alumninet.example', 'private', $2, 'register' from put
         returning address
       )
       select put.id, put.number, put.given_name as "firstName", reached.address as email from put, reached`,
      [FIRST_NUMBER, emailState],
    )
    const person = rows[0]
    if (!person) throw new Error('Nobody was put into the register.')
    if (account !== 'none') await openAccount(client, { id: person.id, isInUse: account === 'in-use' })
    return person
  })
}

async function openAccount(
  client: pg.Client,
  { id, isInUse }: { id: number; isInUse: boolean },
): Promise<void> {
  await client.query(
    `insert into accounts (alumnus_id, password_hash, activated_at, password_changed_at, terms_version, terms_accepted_at)
     values ($1, $2, now(), now(), $3::text, case when $3::text is null then null else now() end)`,
    [id, await passwordHash, isInUse ? '2026-11' : null],
  )
  if (isInUse) {
    await client.query(
      `insert into privacy_choices (alumnus_id, field_group, audience, chosen_at) values ($1, 'listed', 'nobody', now())`,
      [id],
    )
  }
}

/** Asks or changes the database behind the portal under test, where no screen can. */
export async function withDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Signs in with the form, as people do. */
export async function signIn(
  page: Page,
  person: Pick<Person, 'number'>,
  { locale = 'nl', password = PASSWORD }: { readonly locale?: 'nl' | 'en'; readonly password?: string } = {},
): Promise<void> {
  await page.goto(locale === 'nl' ? '/nl/aanmelden' : '/en/sign-in')
  await page
    .getByLabel(locale === 'nl' ? 'Alumninummer of e-mailadres' : 'Alumni number or e-mail address')
    .fill(person.number)
  await page.getByLabel(locale === 'nl' ? 'Wachtwoord' : 'Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: locale === 'nl' ? 'Meld me aan' : 'Sign me in' }).click()
  await expect(page).not.toHaveURL(/aanmelden|sign-in/)
}

/** Sends the form of signing in without showing it: for what begins behind it. */
export async function beSignedIn({ request }: Page, { number }: Pick<Person, 'number'>): Promise<void> {
  const path = '/nl/aanmelden'
  const hidden = await hiddenFields(request, { path, field: 'identifier' })
  const answer = await sendForm(request, {
    path,
    fields: { ...hidden, identifier: number, password: PASSWORD },
  })
  expect(answer.status(), `${number} signs in`).toBe(303)
}

/** Somebody whom no other test knows, signed in at a computer of their own. */
export async function someone(
  browser: Browser,
  { javaScriptEnabled = true } = {},
): Promise<{ readonly person: Person; readonly page: Page }> {
  const person = await anAlumnus()
  const page = await browser.newPage({ javaScriptEnabled })
  await beSignedIn(page, person)
  return { person, page }
}
