export type Times = { readonly known: readonly number[]; readonly unknown: readonly number[] }

const TOLD_APART_BELOW = 0.001

/**
 * Whether who is known answers in another time than who is not. Chance alone looks like it once in a thousand attacks,
 * so an attack that seems to succeed is made again on other people (`attempt` 1) and has to succeed once more.
 */
export async function areToldApart(attack: (attempt: 0 | 1) => Promise<Times>): Promise<boolean> {
  for (const attempt of [0, 1] as const) {
    const { known, unknown } = await attack(attempt)
    if (mannWhitney(known, unknown) >= TOLD_APART_BELOW) return false
  }
  return true
}

/** Who is asked for first: they alternate, so that what else the machine does falls on both alike. */
export const inTurns = (index: number): readonly (keyof Times)[] =>
  index % 2 ? ['known', 'unknown'] : ['unknown', 'known']

/** How likely two groups this different are when both come from one distribution (two-sided, normal approximation, ties counted). */
function mannWhitney(first: readonly number[], second: readonly number[]): number {
  let u = 0
  for (const a of first) for (const b of second) u += a > b ? 1 : a === b ? 0.5 : 0
  const [n, m] = [first.length, second.length]
  const deviation = Math.sqrt((n * m * (n + m + 1)) / 12)
  const z = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5) / deviation
  return Math.min(1, 2 * (1 - normal(z)))
}

/** The normal distribution (Abramowitz and Stegun 26.2.17; off by less than 1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail
}
