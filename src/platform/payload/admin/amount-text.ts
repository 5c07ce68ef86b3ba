import { readAmount } from '@/kernel/money'

/** Before what is no amount: it then reads as no number, and never as the digits it happens to begin with. */
const UNREADABLE = '? '

/** What a field keeps of what is typed: cents, nothing, or the text itself with a mark that makes it no number. */
export function amountValue(typed: string): number | string | null {
  if (typed.trim() === '') return null
  return readAmount(typed) ?? `${UNREADABLE}${typed}`
}

/** What stands in the field for what is kept: 1250 is "12,50", and 1200 "12". */
export function amountTyped(value: number | string | null | undefined, language: string): string {
  if (typeof value === 'string') return value.startsWith(UNREADABLE) ? value.slice(UNREADABLE.length) : value
  if (value === null || value === undefined || !Number.isInteger(value)) return ''
  const euros = value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2)
  return language === 'en' ? euros : euros.replace('.', ',')
}
