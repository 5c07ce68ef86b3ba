import { hash } from '@node-rs/argon2'
import type { APIResponse } from '@playwright/test'
import { randomInt } from 'node:crypto'
import { areToldApart, inTurns, type Times } from '../mann-whitney'
import { withDatabase } from './steps/alumnus'
import { hiddenFields, sendForm } from './steps/form'
import { fromElsewhere } from './steps/register'
import { expect, test } from './steps/test'

const EACH = 200
const ATTACKS = 2

type Person = { readonly number: string; readonly email: string }

/** Numbers of their own for each run, out of the way of all other tests. */
const FIRST = 8_000_000 + randomInt(1_000) * 1_000
const peopleFrom = (offset: number, count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `q${FIRST + offset + index}`,
    email: `person.${FIRST + offset + index}@alumninet.example`,
  }))
const people = { known: peopleFrom(0, ATTACKS * EACH), unknown: peopleFrom(500, ATTACKS * EACH) }

test.beforeAll(async () => {
  const passwordHash = await hash('paarse fietsen zingen', {
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
  })
  await withDatabase((client) =>
    client.query(
      `with people as (
         insert into alumni (number, given_name, family_name, language, source)
         select number, 'An', 'Verlinden', 'nl', 'register' from unnest($1::text[]) as number returning id, number
       ), addresses as (
         insert into alumni_emails (id, _parent_id, _order, address, kind, state, source)
         select 'known-' || number, id, 1, 'person.' || substr(number, 2) || '@alumninet.example', 'private',
                'confirmed', 'register' from people
       )
       insert into accounts (alumnus_id, password_hash, activated_at, password_changed_at)
       select id, $2, now(), now() from people`,
      [people.known.map(({ number }) => number), passwordHash],
    ),
  )
})

/** Other tests wait for mails of their own: these are out of their way first. */
test.afterAll(async () => {
  await expect.poll(mailsUnderWay, { timeout: 60_000 }).toBe(0)
  await fetch(`${process.env['MAIL_URL']}/email/all`, { method: 'DELETE' })
})

const mailsUnderWay = () =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ left: number }>(
      `select count(*)::integer as left from graphile_worker.jobs
       where task_identifier in ('answer-access-request', 'send-access-mail') and attempts < max_attempts`,
    )
    return rows[0]?.left
  })

const FORMS = {
  '/nl/activeren': ({ number, email }: Person) => ({ identifier: number, email }),
  '/nl/wachtwoord-vergeten': ({ email }: Person) => ({ identifier: email }),
  '/nl/aanmelden': ({ number }: Person) => ({ identifier: number, password: 'zomaar wat woorden' }),
}

for (const [path, typedBy] of Object.entries(FORMS)) {
  test(`${path} tells nobody who is known, not by its answer and not by how long it takes`, async ({
    request,
  }) => {
    const hidden = await hiddenFields(request, { path, field: 'identifier' })
    const answers = { known: new Set<string>(), unknown: new Set<string>() }
    const send = (typed: Readonly<Record<string, string>>) =>
      sendForm(request, { path, fields: { ...hidden, ...typed }, headers: fromElsewhere() })
    const attack = async (attempt: number): Promise<Times> => {
      const times = { known: [] as number[], unknown: [] as number[] }
      for (const person of peopleFrom(900, 5)) await send(typedBy(person))
      for (let index = attempt * EACH; index < (attempt + 1) * EACH; index += 1) {
        for (const group of inTurns(index)) {
          const typed = typedBy(people[group][index] as Person)
          const begun = performance.now()
          const answer = await send(typed)
          times[group].push(performance.now() - begun)
          answers[group].add(await whatIsSaid(answer, typed))
        }
      }
      return times
    }
    expect(await areToldApart(attack)).toBe(false)
    expect(answers.known.size).toBe(1)
    expect(answers.unknown).toEqual(answers.known)
  })
}

/** Status, where it leads and every word, but for what was typed oneself and the secret that each page has of its own. */
async function whatIsSaid(answer: APIResponse, typed: Readonly<Record<string, string>>): Promise<string> {
  const { location = '', 'content-security-policy': policy = '' } = answer.headers()
  const own = [...Object.values(typed), /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'no secret']
  const body = own.reduce((text, secret) => text.replaceAll(secret, '…'), await answer.text())
  return `${answer.status()} ${location} ${body}`
}
