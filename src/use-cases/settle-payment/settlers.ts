import type { Settle } from '@/features/payments/commands/settle-order'
import { settleMembership } from '@/use-cases/pay-membership/settle-membership'
import { REGISTRATION } from '@/use-cases/register-for-event/pay-registration'
import { settleRegistration } from '@/use-cases/register-for-event/settle-registration'

/** What is done with an order once it is paid, by the kind of its reference: each feature that sells brings its own. */
export const SETTLERS: Readonly<Record<string, Settle>> = {
  membership: settleMembership,
  [REGISTRATION]: settleRegistration,
}
