import type Stripe from 'stripe'
import type { Entered } from '../payments/payment-method'
import { findTestAccount, findTestCard } from '../payments/test-cards'
import type { Form } from '../http/form'
import { PAYMENT_METHODS, type PaymentMethodType } from '../state/rows'
import type { Words } from './words'

const FIELDS = [
  'email',
  'cardNumber',
  'expiry',
  'cvc',
  'cardName',
  'bancontactName',
  'iban',
  'debitName',
] as const
type FieldName = (typeof FIELDS)[number]

export type Filled = { readonly [name in FieldName]?: string } & {
  readonly method?: PaymentMethodType | undefined
  readonly then?: 'stay'
}

/** For each field that is not right, the sentence that says so. */
export type FieldErrors = {
  readonly [name in FieldName | 'method']?: Exclude<keyof Words['errors'], 'title'>
}

export function filledIn(form: Form): Filled {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '')
  const fields = Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as Record<FieldName, string>
  const method = PAYMENT_METHODS.find((one) => one === form['method'])
  return { ...fields, method, ...(form['then'] === 'stay' && { then: 'stay' as const }) }
}

type Judged = { readonly entered: Entered } | { readonly errors: FieldErrors }

/** What was filled in as a payment method; or what is wrong with it. Only test numbers are right. */
export function judge(
  filled: Filled,
  {
    session,
    email: known,
    now,
  }: { readonly session: Stripe.Checkout.Session; readonly email: string | null; readonly now: Date },
): Judged {
  const email = known ?? filled.email ?? ''
  const emailError = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? {} : { email: 'email' as const }
  const { method } = filled
  if (!method || !session.payment_method_types.includes(method)) {
    return { errors: { ...emailError, method: 'method' } }
  }
  const judged = JUDGES[method](filled, { email, now })
  const errors = { ...emailError, ...('errors' in judged && judged.errors) }
  return Object.keys(errors).length > 0 ? { errors } : judged
}

export const emailOf = (filled: Filled, known: string | null): string => known ?? filled.email ?? ''

type Judge = (filled: Filled, payer: { readonly email: string; readonly now: Date }) => Judged

const JUDGES: Readonly<Record<PaymentMethodType, Judge>> = {
  bancontact: ({ bancontactName: name = '' }, { email }) =>
    name ? { entered: { type: 'bancontact', name, email } } : { errors: { bancontactName: 'name' } },

  sepa_debit: ({ iban = '', debitName: name = '' }, { email }) => {
    const account = findTestAccount(iban)
    if (account && name) return { entered: { type: 'sepa_debit', account, name, email } }
    return { errors: { ...(!account && { iban: 'iban' }), ...(!name && { debitName: 'name' }) } }
  },

  card: ({ cardNumber = '', expiry = '', cvc = '', cardName: name = '' }, { email, now }) => {
    const card = findTestCard(cardNumber)
    const errors: FieldErrors = {
      ...(!card && { cardNumber: 'cardNumber' }),
      ...(!isInFuture(expiry, now) && { expiry: 'expiry' }),
      ...(!/^\d{3,4}$/.test(cvc) && { cvc: 'cvc' }),
      ...(!name && { cardName: 'name' }),
    }
    return card && Object.keys(errors).length === 0
      ? { entered: { type: 'card', card, name, email } }
      : { errors }
  },
}

function isInFuture(expiry: string, now: Date): boolean {
  const [, month = '', year = ''] = /^(\d{1,2})\s*\/?\s*(?:20)?(\d{2})$/.exec(expiry) ?? []
  if (Number(month) < 1 || Number(month) > 12 || year === '') return false
  return Date.UTC(2000 + Number(year), Number(month), 1) > now.getTime()
}
