import type Stripe from 'stripe'

/** What stands under `error` in a refusal. */
export type ErrorBody = {
  readonly type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  readonly message: string
  readonly code?: string
  readonly param?: string
  readonly decline_code?: string
  readonly charge?: string
  readonly doc_url?: string
  readonly payment_intent?: Stripe.PaymentIntent
}

/** A refusal as the API answers it. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(body.message)
  }
}

type Details = {
  readonly message: string
  readonly param?: string | undefined
  readonly code?: string | undefined
}

/** 400: the request cannot be done as it was asked. */
export function invalidRequest({ message, param, code }: Details): ApiError {
  return new ApiError(400, {
    ...(code && { code, doc_url: docUrl(code) }),
    message,
    ...(param && { param }),
    type: 'invalid_request_error',
  })
}

/** Something that is named and does not exist: 404 when the address names it, 400 when a parameter does. */
export function noSuch(
  what: string,
  { id, param, status = 400 }: { readonly id: string; readonly param: string; readonly status?: 400 | 404 },
): ApiError {
  const code = 'resource_missing'
  return new ApiError(status, {
    code,
    doc_url: docUrl(code),
    message: `No such ${what}: '${id}'`,
    param,
    type: 'invalid_request_error',
  })
}

/** Stripe can do it, and this stand-in cannot: it says so rather than do something else. */
export const notInStandIn = (what: string, param?: string): ApiError =>
  invalidRequest({
    message: `The stand-in for Stripe does not know ${what}.`,
    code: 'stand_in_unsupported',
    param,
  })

/** 402: the payment was tried and refused. */
export function cardDeclined(intent: Stripe.PaymentIntent): ApiError {
  const { code, message, decline_code, charge } = intent.last_payment_error ?? {}
  return new ApiError(402, {
    ...(code && { code, doc_url: docUrl(code) }),
    ...(charge && { charge }),
    ...(decline_code && { decline_code }),
    message: message ?? 'Your card was declined.',
    payment_intent: intent,
    type: 'card_error',
  })
}

const docUrl = (code: string): string => `https://docs.stripe.com/error-codes#${code.replaceAll('_', '-')}`
