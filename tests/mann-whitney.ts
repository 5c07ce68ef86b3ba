/** How likely two groups this different are when both come from one distribution (two-sided, normal approximation, ties counted). */
export function mannWhitney(first: readonly number[], second: readonly number[]): number {
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
