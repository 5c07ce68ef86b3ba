import { receiveProviderEvent } from '@/use-cases/settle-payment/receive-provider-event'

export const dynamic = 'force-dynamic'

/** Where Stripe's messages arrive. The body is read as it came: the signature is of these bytes. */
export const POST = receiveProviderEvent
