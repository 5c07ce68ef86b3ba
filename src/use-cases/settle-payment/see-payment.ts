import { fulfilCheckout } from '@/features/payments/commands/fulfil-checkout'
import {
  findPaymentPage,
  type PaymentPage,
  type PaymentPageViewer,
} from '@/features/payments/queries/find-payment-page'
import { getPortal } from '@/platform/database/get-portal'
import { log } from '@/platform/log/log'
import { settlePayment } from './settle-payment'

export type SeenPayment = PaymentPage & { readonly isProviderSilent: boolean }

/**
 * A payment for its payer, brought up to date first: whoever comes back before the provider's message does sees the same
 * as after it. When the provider does not answer, what is known is shown, and the jobs ask again.
 */
export async function seePayment(
  code: string,
  viewer: PaymentPageViewer & { readonly now: Date },
): Promise<SeenPayment | null> {
  const known = await findPaymentPage(code, viewer)
  const visit = known && visitToLookInto(known)
  if (!visit) return known && { ...known, isProviderSilent: false }
  try {
    await fulfilCheckout(await getPortal(), {
      providerId: visit,
      settle: settlePayment,
      now: viewer.now,
    })
  } catch (error) {
    log.warn({ err: error, order: code }, 'a payment could not be looked into')
    return { ...known, isProviderSilent: true }
  }
  const seen = await findPaymentPage(code, viewer)
  return seen && { ...seen, isProviderSilent: false }
}

/** The visit of whoever comes back, as long as nobody looked into it; else the latest, of an order that still can change. */
const visitToLookInto = ({ unseenVisit, visit, state }: PaymentPage): string | null =>
  unseenVisit ?? (MAY_HAVE_MOVED.has(state) ? (visit?.providerId ?? null) : null)

const MAY_HAVE_MOVED: ReadonlySet<PaymentPage['state']> = new Set(['open', 'processing'])
