import type { Cents } from '@/kernel/money'
import type { Locale } from '@/kernel/locale'
import type { TicketWish } from '../domain/price-quote'
import type { Sale } from '../domain/sale'

/** Who registers: an alumnus, or a guest known by an address. */
export type Booker = {
  readonly alumnusId: number | null
  readonly name: string
  /** In lower case. */
  readonly email: string
  readonly locale: Locale
}

export type SeatWish = {
  readonly sale: Sale
  readonly booker: Booker
  /** Chosen by the form: the same form sent twice gives the first registration. */
  readonly bookingKey: string
  readonly tickets: readonly TicketWish[]
  /** Paying, or in grace, on the day of the event. */
  readonly isMember: boolean
  /** What the booker was shown; another price is told first. */
  readonly expectedCents?: Cents | undefined
  /** Priced anew: what is under way for the same tickets is not given again when it would cost something else now. */
  readonly isPricedAnew?: true
  readonly now: Date
}

/** How the database calls a person: by register, or a guest by address. */
export const personOf = ({ alumnusId, email }: Pick<Booker, 'alumnusId' | 'email'>): string =>
  alumnusId === null ? `email:${email}` : `alumnus:${alumnusId}`
