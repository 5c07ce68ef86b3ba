import type Stripe from 'stripe'

type Wish = Partial<Stripe.Checkout.SessionCreateParams> & { readonly amount?: number }

/** A session for one membership of 35 euros, unless wished otherwise. */
export function aSession({ amount = 3500, ...wish }: Wish = {}): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    success_url: 'http://localhost:3000/nl/betaald?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:3000/nl/lidmaatschap',
    line_items: [
      {
        price_data: { currency: 'eur', product_data: { name: 'Lidmaatschap 2027' }, unit_amount: amount },
        quantity: 1,
      },
    ],
    ...wish,
  }
}

/** What the client throws, as the API said it. */
export async function refusalOf(asked: Promise<unknown>): Promise<{
  readonly status: number | undefined
  readonly type: string | undefined
  readonly code: string | undefined
  readonly param: string | undefined
}> {
  try {
    await asked
  } catch (error) {
    const { statusCode, rawType, code, param } = error as Stripe.errors.StripeError // the client throws nothing else
    return { status: statusCode, type: rawType, code, param }
  }
  throw new Error('It was not refused.')
}
