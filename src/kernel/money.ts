/**
 * Money is a whole number of euro cents. It is added, shared out and written here and nowhere else, so that no amount
 * ever passes through a fraction.
 */
export type Cents = number

export const CURRENCY = 'EUR'

export const isCents = (value: number): boolean => Number.isSafeInteger(value)

export const sumCents = (amounts: readonly Cents[]): Cents =>
  whole(amounts.reduce((sum, cents) => sum + cents, 0))

/** The part `numerator / denominator` of an amount that is not negative, half a cent rounded up. */
export function shareOf(
  cents: Cents,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): Cents {
  if (denominator <= 0 || numerator < 0 || cents < 0)
    throw new RangeError('A share of nothing or less than nothing.')
  const exact = BigInt(whole(cents)) * BigInt(numerator) * 2n + BigInt(denominator)
  return whole(Number(exact / (2n * BigInt(denominator))))
}

/**
 * Splits an amount in proportion to `weights`; the parts add up to it exactly. Cents left over go to the largest
 * remainders, the first of equals first. All weights zero is refused unless there is nothing to split.
 */
export function splitCents(cents: Cents, weights: readonly Cents[]): readonly Cents[] {
  const total = sumCents(weights)
  if (total === 0) {
    if (cents !== 0) throw new RangeError('There is nobody to give a part to.')
    return weights.map(() => 0)
  }
  const parts = weights.map((weight, index) => {
    const product = BigInt(whole(cents)) * BigInt(weight)
    return { index, floor: Number(product / BigInt(total)), remainder: product % BigInt(total) }
  })
  let left = cents - sumCents(parts.map(({ floor }) => floor))
  const favoured = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  const extra = new Set<number>()
  for (const { index } of favoured) {
    if (left === 0) break
    extra.add(index)
    left -= 1
  }
  return parts.map(({ index, floor }) => floor + (extra.has(index) ? 1 : 0))
}

const FORMATS = {
  nl: new Intl.NumberFormat('nl-BE', { style: 'currency', currency: CURRENCY }),
  en: new Intl.NumberFormat('en-IE', { style: 'currency', currency: CURRENCY }),
} as const

/** As a reader of that language writes it: "€ 12,50", "€12.50". */
export const moneyInWords = (cents: Cents, locale: keyof typeof FORMATS): string =>
  FORMATS[locale].format(whole(cents) / 100)

/** For files that machines read: "12.50", whatever the language. */
export function plainAmount(cents: Cents): string {
  const digits = String(Math.abs(whole(cents))).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Reads what a person types for an amount ("12,5", "€ 1.250,00", "12.50"); null when it is not one amount. */
export function readAmount(typed: string): Cents | null {
  const bare = typed.replace(/[\s€]/g, '')
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!match) return null
  const euros = Number((match[1] ?? '').replace(/[.,]/g, ''))
  const cents = Number((match[2] ?? '').padEnd(2, '0'))
  return isCents(euros * 100 + cents) ? euros * 100 + cents : null
}

function whole(cents: number): Cents {
  if (!isCents(cents)) throw new RangeError(`${cents} is not a whole number of cents.`)
  return cents
}
