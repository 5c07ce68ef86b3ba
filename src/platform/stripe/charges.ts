import Stripe from 'stripe'
import { stripe } from './stripe-client'

/** Which of our visits to the payment page a charge came from, by what we wrote on its payment; null when none of ours. */
export async function checkoutOfCharge(chargeId: string): Promise<number | null> {
  try {
    const { metadata } = await stripe().charges.retrieve(chargeId)
    const id = Number(metadata.checkout)
    return Number.isSafeInteger(id) && id > 0 ? id : null
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return null
    throw error
  }
}
