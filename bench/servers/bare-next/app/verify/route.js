import Stripe from 'stripe'

export const dynamic = 'force-dynamic'

/** Checks a signature, and nothing more. */
export async function POST(request) {
  const signature = request.headers.get('stripe-signature')
  const secret = process.env.STRIPE_WEBHOOK_SECRET
  const event = Stripe.webhooks.constructEvent(await request.text(), signature, secret)
  return Response.json({ received: event.id })
}

export const GET = () => new Response('ready')
