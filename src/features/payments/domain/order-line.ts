import { type Cents, shareOf } from '@/kernel/money'

/** Value added tax on a line: a rate in hundredths of a percent, or the text of the law that exempts it. */
export type Vat = { readonly basisPoints: number } | { readonly exemption: string }

/** What somebody asks to be paid for, in words of the payer's language. */
export type LineWish = {
  readonly chapterId: number
  /** The sort of income, a kebab-case word of the feature that sells it: membership, ticket. */
  readonly kind: string
  readonly description: string
  readonly quantity: number
  /** For one, without tax. */
  readonly unitNetCents: Cents
  readonly vat?: Vat
}

export type OrderLine = Required<LineWish> & {
  readonly netCents: Cents
  readonly vatCents: Cents
  readonly grossCents: Cents
}

/** Exempt by default: an association that serves its own members (Belgian VAT Code, article 44). */
export const EXEMPTION = {
  nl: 'Vrijgesteld van btw, artikel 44 van het Btw-wetboek',
  en: 'Exempt from VAT, article 44 of the Belgian VAT Code',
} as const

/** The line as it is owed and kept: tax is worked out once, for the whole line, half a cent up. */
export function priced(wish: LineWish, { exemption }: { readonly exemption: string }): OrderLine {
  const vat = wish.vat ?? { exemption }
  const netCents = wish.unitNetCents * wish.quantity
  const vatCents =
    'basisPoints' in vat ? shareOf(netCents, { numerator: vat.basisPoints, denominator: 10_000 }) : 0
  return { ...wish, vat, netCents, vatCents, grossCents: netCents + vatCents }
}
