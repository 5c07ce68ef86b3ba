import { getTranslations } from 'next-intl/server'
import { listHeldPayments } from '@/features/payments/queries/list-held-payments'
import type { Locale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { getPortal } from '@/platform/database/get-portal'
import { Callout } from '@/ui/callout'
import { HeldChoice } from './held-choice'

type HeldDuesProps = { readonly locale: Locale; readonly alumnusId: number }

/** Dues that were paid once too often: the money waits, and whoever paid says what becomes of it. */
export async function HeldDues({ locale, alumnusId }: HeldDuesProps) {
  const held = await listHeldPayments((await getPortal()).db.drizzle, { alumnusId })
  const payments = held.filter(({ reference }) => reference.kind === 'membership')
  const t = await getTranslations({ locale, namespace: 'withdrawal.held' })
  return payments.map(({ paymentId, orderCode, held, cents }) => (
    <Callout key={paymentId} tone="warning" title={t('title', { amount: moneyInWords(cents, locale) })}>
      <p>{t('text', { order: orderCode })}</p>
      <HeldChoice
        locale={locale}
        payment={paymentId}
        choices={[
          // Of an order that is settled the second payment has no period to be taken for.
          ...(held === 'not-accepted' ? [{ value: 'next-period', label: t('next-period') } as const] : []),
          { value: 'refund', label: t('refund') },
        ]}
        refusal={t('refusal')}
      />
    </Callout>
  ))
}
