import { civilDayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import type { QuoteItem } from './quote'

/** What an order and its receipt say was bought: the name, the period and the partner, in the payer's language. */
export function lineDescription(
  { plan: { name, period } }: Pick<QuoteItem, 'plan'>,
  { locale, partner }: { readonly locale: Locale; readonly partner: string | null },
): string {
  const days = period.lastDay
    ? WORDS[locale].days(civilDayInWords(period.firstDay, locale), civilDayInWords(period.lastDay, locale))
    : WORDS[locale].forLife(civilDayInWords(period.firstDay, locale))
  return [name, days, ...(partner ? [`${WORDS[locale].withPartner} ${partner}`] : [])].join(', ')
}

const WORDS = {
  nl: {
    days: (first: string, last: string) => `${first} tot en met ${last}`,
    forLife: (first: string) => `vanaf ${first}`,
    withPartner: 'met partner',
  },
  en: {
    days: (first: string, last: string) => `${first} to ${last}`,
    forLife: (first: string) => `from ${first}`,
    withPartner: 'with partner',
  },
} as const
