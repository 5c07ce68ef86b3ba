import { seededRandom } from '@/ui/seeded-random'

export type Dice = ReturnType<typeof diceFrom>

/** Chance that falls the same way for the same seed. */
export function diceFrom(seed: string) {
  const roll = seededRandom(seed)
  const below = (limit: number): number => Math.floor(roll() * limit)
  const pick = <T>(things: readonly T[]): T => {
    const thing = things[below(things.length)]
    if (thing === undefined) throw new Error('There is nothing to pick from.')
    return thing
  }
  return {
    roll,
    below,
    pick,
    chance: (probability: number): boolean => roll() < probability,
    /** Picks one, the heavier ones more often. */
    weighted: <T extends { readonly weight: number }>(things: readonly T[]): T => {
      let left = roll() * things.reduce((sum, { weight }) => sum + weight, 0)
      return things.find(({ weight }) => (left -= weight) < 0) ?? pick(things)
    },
    /** 01 to 12. */
    month: (): string => String(1 + below(12)).padStart(2, '0'),
    /** 01 to 28: a day that every month has. */
    day: (): string => String(1 + below(28)).padStart(2, '0'),
  }
}
