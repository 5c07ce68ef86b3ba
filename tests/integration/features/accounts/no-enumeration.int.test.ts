import { beforeAll, describe, expect, it } from 'vitest'
import { anAccountHolder, aRegisteredAlumnus, type Registered } from '../../../factories/account-holders'
import { mannWhitney } from '../../../mann-whitney'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const EACH = 200
/**
 * Mann–Whitney, two-sided: below this the two groups count as told apart. Three attacks are tried, so a thousandth each
 * leaves a false alarm in some three hundred runs. A difference of a third of a standard deviation would be found.
 */
const TOLD_APART_BELOW = 0.001

type Person = Pick<Registered, 'number' | 'email'>
let active: readonly Person[]
let registered: readonly Person[]
const nobody: readonly Person[] = Array.from({ length: EACH }, (_, index) => ({
  number: `q${3_000_000 + index}`,
  email: `nobody.${index}@alumninet.example`,
}))

let signIn: typeof import('@/features/accounts/commands/sign-in')['signIn']
let requests: typeof import('@/features/accounts/commands/request-access')

beforeAll(async () => {
  ;({ signIn } = await import('@/features/accounts/commands/sign-in'))
  requests = await import('@/features/accounts/commands/request-access')
  active = await inTurn(EACH, () => anAccountHolder(portal()))
  registered = await inTurn(EACH, () => aRegisteredAlumnus(portal()))
}, 120_000)

async function inTurn<T>(times: number, make: () => Promise<T>): Promise<readonly T[]> {
  const made: T[] = []
  for (let time = 0; time < times; time += 1) made.push(await make())
  return made
}

let from = 0
/** Everybody asks from elsewhere, so that the limit of one network does not end the attack. */
const elsewhere = () => `10.${Math.floor((from += 1) / 250)}.${from % 250}.1`

/** Known and unknown alternate, so that what else the machine does falls on both alike. */
async function attack(known: readonly Person[], ask: (person: Person) => Promise<unknown>) {
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] }
  const answers = { known: new Set<string>(), unknown: new Set<string>() }
  for (const person of known.slice(0, 5)) await ask({ number: 'q2999999', email: person.email })
  for (let index = 0; index < EACH; index += 1) {
    for (const group of index % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
      const person = (group === 'known' ? known : nobody)[index]
      if (!person) throw new Error('There are not enough people.')
      const begun = performance.now()
      answers[group].add(JSON.stringify(await ask(person)))
      times[group].push(performance.now() - begun)
    }
  }
  return { probability: mannWhitney(times.known, times.unknown), answers }
}

const at = new Date('2026-12-10T10:00:00Z')

describe('200 known and 200 unknown identifiers give the same answer in the same time', () => {
  it('when asking for an activation', async () => {
    const { probability, answers } = await attack(registered, ({ number, email }) =>
      requests.requestActivation({ identifier: number, email, locale: 'nl', from: elsewhere(), now: at }),
    )
    expect([...answers.known]).toEqual(['{"ok":true,"value":null}'])
    expect(answers.unknown).toEqual(answers.known)
    expect(probability).toBeGreaterThan(TOLD_APART_BELOW)
  }, 60_000)

  it('when a password was forgotten', async () => {
    const { probability, answers } = await attack(active, ({ email }) =>
      requests.requestReactivation({ identifier: email, locale: 'nl', from: elsewhere(), now: at }),
    )
    expect([...answers.known]).toEqual(['{"ok":true,"value":null}'])
    expect(answers.unknown).toEqual(answers.known)
    expect(probability).toBeGreaterThan(TOLD_APART_BELOW)
  }, 60_000)

  it('when signing in with a wrong password', async () => {
    const { probability, answers } = await attack(active, ({ number }) =>
      signIn({ identifier: number, password: 'zomaar wat woorden', keep: false, userAgent: '', now: at }),
    )
    expect([...answers.known]).toEqual(['{"ok":false,"code":"wrong-number-or-password"}'])
    expect(answers.unknown).toEqual(answers.known)
    expect(probability).toBeGreaterThan(TOLD_APART_BELOW)
  }, 60_000)

  it('and the test would find a difference of a millisecond in ten', () => {
    const times = Array.from({ length: EACH }, (_, index) => 10 + (index % 40) / 10)
    expect(mannWhitney(times, times)).toBeCloseTo(1)
    expect(
      mannWhitney(
        times,
        times.map((time) => time + 1),
      ),
    ).toBeLessThan(TOLD_APART_BELOW)
  })
})
