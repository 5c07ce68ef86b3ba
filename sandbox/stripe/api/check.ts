import type Stripe from 'stripe'
import { asStrings } from '../payments/session'
import { invalidRequest } from './api-error'

/** Stripe's own limits of metadata. */
export function checkedMetadata(
  metadata: Stripe.MetadataParam | '' | null | undefined,
  param = 'metadata',
): Stripe.Metadata {
  const checked = asStrings(metadata)
  const names = Object.keys(checked)
  if (names.length > 50) {
    throw invalidRequest({ message: 'Metadata can have up to 50 keys.', param })
  }
  const longName = names.find((name) => name.length > 40)
  if (longName !== undefined) {
    const message = `Metadata keys must be under 40 characters (${longName}).`
    throw invalidRequest({ message, param })
  }
  const longValue = names.find((name) => (checked[name] ?? '').length > 500)
  if (longValue !== undefined) {
    const message = `Metadata values can have up to 500 characters, but you passed in a value that is ${checked[longValue]?.length} characters. Invalid value: ${longValue}`
    throw invalidRequest({ message, param: `${param}[${longValue}]` })
  }
  return checked
}

/** What was kept, with what was sent: an empty text takes a name away, an empty parameter takes all. */
export function changedMetadata(
  kept: Stripe.Metadata | null,
  sent: Stripe.MetadataParam | '' | null | undefined,
): Stripe.Metadata {
  if (sent === '' || sent === null) return {}
  return checkedMetadata({ ...kept, ...sent })
}

export function checkedUrl(value: string, param: string): string {
  if (/^https?:\/\//.test(value) && URL.canParse(value.replace('{CHECKOUT_SESSION_ID}', 'x'))) return value
  throw invalidRequest({ message: 'Not a valid URL', param, code: 'url_invalid' })
}

export function checkedEmail(value: string, param: string): string {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return value
  throw invalidRequest({ message: `Invalid email address: ${value}`, param, code: 'email_invalid' })
}

/** Whole euros and cents as a person writes them. */
export function inWords(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-IE', { style: 'currency', currency }).format(amount / 100)
}
