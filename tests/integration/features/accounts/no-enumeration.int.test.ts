import { beforeAll, describe, expect, it } from 'vitest'
import { anAccountHolder, aRegisteredAlumnus, type Registered } from '../../../factories/account-holders'
import { areToldApart, inTurns, type Times } from '../../../mann-whitney'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const EACH = 200
const ATTACKS = 2

type Person = Pick<Registered, 'number' | 'email'>
let active: readonly Person[]
let registered: readonly Person[]
const nobody: readonly Person[] = Array.from({ length: ATTACKS * EACH }, (_, index) => ({
  number: `q${3_000_000 + index}`,
  email: `nobody.${index}@alumninet.example`,
}))

let signIn: typeof import('@/features/accounts/commands/sign-in')['signIn']
let requests: typeof import('@/features/accounts/commands/request-access')

beforeAll(async () => {
  ;({ signIn } = await import('@/features/accounts/commands/sign-in'))
  requests = await import('@/features/accounts/commands/request-access')
  active = await inTurn(ATTACKS * EACH, () => anAccountHolder(portal()))
  registered = await inTurn(ATTACKS * EACH, () => aRegisteredAlumnus(portal()))
}, 120_000)

async function inTurn<T>(times: number, make: () => Promise<T>): Promise<readonly T[]> {
  const made: T[] = []
  for (let time = 0; time < times; time += 1) made.push(await make())
  return made
}

let from = 0
/** Everybody asks from elsewhere, so that the limit of one network does not end the attack. */
const elsewhere = () => `10.${Math.floor((from += 1) / 250)}.${from % 250}.1`

/** Whether known people are told apart by time, and what both were told. */
async function attack(known: readonly Person[], ask: (person: Person) => Promise<unknown>) {
  const answers = { known: new Set<string>(), unknown: new Set<string>() }
  const toldApart = await areToldApart(async (attempt): Promise<Times> => {
    const times = { known: [] as number[], unknown: [] as number[] }
    for (const person of known.slice(0, 5)) await ask({ number: 'q2999999', email: person.email })
    for (let index = attempt * EACH; index < (attempt + 1) * EACH; index += 1) {
      for (const group of inTurns(index)) {
        const person = (group === 'known' ? known : nobody)[index]
        if (!person) throw new Error('There are not enough people.')
        const begun = performance.now()
        answers[group].add(JSON.stringify(await ask(person)))
        times[group].push(performance.now() - begun)
      }
    }
    return times
  })
  return { toldApart, answers }
}

const at = new Date('2026-12-10T10:00:00Z')

describe('200 known and 200 unknown identifiers give the same answer in the same time', () => {
  it('when asking for an activation', async () => {
    const { toldApart, answers } = await attack(registered, ({ number, email }) =>
      requests.requestActivation({ identifier: number, email, locale: 'nl', from: elsewhere(), now: at }),
    )
    expect([...answers.known]).toEqual(['{"ok":true,"value":null}'])
    expect(answers.unknown).toEqual(answers.known)
    expect(toldApart).toBe(false)
  }, 60_000)

  it('when a password was forgotten', async () => {
    const { toldApart, answers } = await attack(active, ({ email }) =>
      requests.requestReactivation({ identifier: email, locale: 'nl', from: elsewhere(), now: at }),
    )
    expect([...answers.known]).toEqual(['{"ok":true,"value":null}'])
    expect(answers.unknown).toEqual(answers.known)
    expect(toldApart).toBe(false)
  }, 60_000)

  it('when signing in with a wrong password', async () => {
    const { toldApart, answers } = await attack(active, ({ number }) =>
      signIn({ identifier: number, password: 'zomaar wat woorden', keep: false, userAgent: '', now: at }),
    )
    expect([...answers.known]).toEqual(['{"ok":false,"code":"wrong-number-or-password"}'])
    expect(answers.unknown).toEqual(answers.known)
    expect(toldApart).toBe(false)
  }, 60_000)

  it('and the test would find a difference of a millisecond in ten', async () => {
    const times = Array.from({ length: EACH }, (_, index) => 10 + (index % 40) / 10)
    const later = times.map((time) => time + 1)
    expect(await areToldApart(async () => ({ known: times, unknown: times }))).toBe(false)
    expect(await areToldApart(async () => ({ known: times, unknown: later }))).toBe(true)
  })

  it('and what chance does once is no alarm', async () => {
    const times = Array.from({ length: EACH }, (_, index) => 10 + (index % 40) / 10)
    const later = times.map((time) => time + 1)
    expect(await areToldApart(async (attempt) => ({ known: times, unknown: attempt ? times : later }))).toBe(
      false,
    )
  })
})
