import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/database/in-transaction'

export type DiplomaDecision =
  | { readonly state: 'confirmed' }
  | { readonly state: 'refused'; readonly reason: string }

/** The Office confirms or refuses a declared diploma; the collection's own rules say what may not be. */
export async function decideDiploma(
  { payload, user, i18n }: Pick<PayloadRequest, 'payload' | 'user' | 'i18n'>,
  { id, ...decision }: DiplomaDecision & { readonly id: number },
): Promise<void> {
  const data = decision.state === 'confirmed' ? { ...decision, reason: null } : decision
  await inTransaction(payload, ({ req }) =>
    payload.update({
      collection: 'diplomas',
      id,
      depth: 0,
      data,
      overrideAccess: false,
      user,
      // The words of a refusal are in the language of who is refused.
      req: Object.assign(req, { i18n }),
    }),
  )
}
