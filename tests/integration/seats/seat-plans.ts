import { seededRandom } from '@/ui/seeded-random'

export type Wish = { readonly ticketTypeId: number; readonly quantity: number }

/** Somebody who wants seats, and all they will do about it, so that who does it twice does the same. */
export type BuyerPlan = {
  readonly id: string
  readonly eventId: number
  readonly alumnusId: number | null
  readonly email: string
  readonly key: string
  readonly tickets: readonly Wish[]
  readonly isDoubleClick: boolean
  /** Other tickets, asked for as soon as the first are held. */
  readonly changesMindTo: { readonly key: string; readonly tickets: readonly Wish[] } | null
  readonly then: 'leaves' | 'runs-out' | 'gives-up' | 'goes-on'
  readonly paying: 'pays' | 'pays-too-late' | 'closes-page'
  /** Comes back from the page to pay on; else the portal hears of the payment later, from the provider. */
  readonly comesBack: boolean
  readonly cancels: 'nothing' | 'one' | 'all'
  readonly waits: boolean
  readonly onOffer: 'accepts' | 'declines' | 'lets-it-lapse'
}

export type RoundPlan = {
  readonly quotas: readonly { readonly size: number | null }[]
  /** Each type draws on these quotas, by their place in the list. */
  readonly types: readonly {
    readonly quotas: readonly number[]
    readonly priceCents: number
    readonly memberPriceCents: number | null
  }[]
  /** Sizes an officer sets while seats are being sold: of which quota, by how much more, after how long. */
  readonly changes: readonly { readonly quota: number; readonly by: number; readonly afterMs: number }[]
  /** One of the two processes is killed after so long. */
  readonly kill: { readonly process: 0 | 1; readonly afterMs: number } | null
  readonly isCalledOff: boolean
}

export type Dice = {
  readonly below: (n: number) => number
  readonly chance: (odds: number) => boolean
  readonly of: <T>(things: readonly T[]) => T
}

export function diceOf(seed: string): Dice {
  const random = seededRandom(seed)
  const below = (n: number) => Math.floor(random() * n)
  return {
    below,
    chance: (odds) => random() < odds,
    of: (things) => things[below(things.length)] as (typeof things)[number], // below() stays inside
  }
}

/** Quotas that overlap: a hall that all types draw on, a dinner for some, a coach for some, sometimes without limit. */
export function planRound({ below, chance, of }: Dice): RoundPlan {
  const quotas = [
    { size: 1 + below(40) },
    { size: 1 + below(25) },
    { size: chance(0.2) ? null : 1 + below(15) },
  ]
  const price = () => of([0, 0, 1200, 2501, 4999])
  const types = [[0], [0, 1], [1, 2], [0, 1, 2]].map((of_) => {
    const priceCents = price()
    return { quotas: of_, priceCents, memberPriceCents: priceCents > 0 && chance(0.5) ? 500 : null }
  })
  return {
    quotas,
    types,
    changes: Array.from({ length: below(5) }, () => ({
      quota: below(quotas.length),
      by: below(14) - 6,
      afterMs: below(900),
    })),
    kill: chance(0.3) ? { process: of([0, 1] as const), afterMs: 20 + below(700) } : null,
    isCalledOff: chance(0.1),
  }
}

type Person = { readonly alumnusId: number | null; readonly email: string }

export function planBuyer(
  { below, chance, of }: Dice,
  about: {
    readonly id: string
    readonly eventId: number
    readonly person: Person
    readonly typeIds: readonly number[]
  },
): BuyerPlan {
  const { id, eventId, person, typeIds } = about
  const uuid = () =>
    [8, 4, 4, 4, 12].map((length) => Array.from({ length }, () => below(16).toString(16)).join('')).join('-')
  const tickets = (): Wish[] => {
    const first = { ticketTypeId: of(typeIds), quantity: of([1, 1, 1, 2, 2, 3, 4, 5]) }
    const second = { ticketTypeId: of(typeIds), quantity: 1 }
    return chance(0.2) && second.ticketTypeId !== first.ticketTypeId ? [first, second] : [first]
  }
  return {
    id,
    eventId,
    ...person,
    key: uuid(),
    tickets: tickets(),
    isDoubleClick: chance(0.25),
    changesMindTo: chance(0.15) ? { key: uuid(), tickets: tickets() } : null,
    then: of(['goes-on', 'goes-on', 'goes-on', 'goes-on', 'goes-on', 'leaves', 'runs-out', 'gives-up']),
    paying: of(['pays', 'pays', 'pays', 'pays-too-late', 'closes-page']),
    comesBack: chance(0.7),
    cancels: of(['nothing', 'nothing', 'one', 'all']),
    waits: chance(0.7),
    onOffer: of(['accepts', 'accepts', 'accepts', 'declines', 'lets-it-lapse']),
  }
}
