import { getTranslations } from 'next-intl/server'
import type { Sale } from '@/features/events/domain/sale'
import type { Registration } from '@/features/events/queries/find-registration'
import { type Locale, textFor } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { Tag } from '@/ui/tag'

type BookedTicketsProps = {
  readonly locale: Locale
  readonly registration: Registration
  readonly sale: Sale
}

/** Each ticket as it stands: who comes, what it cost, or what came back of it. */
export async function BookedTickets({ locale, registration, sale }: BookedTicketsProps) {
  const t = await getTranslations({ locale, namespace: 'booking.booked' })
  return (
    <ul className="grid">
      {registration.tickets.map(({ id, state, attendeeName, ticketTypeId, priceCents, refundedCents }) => (
        <li key={id} className="grid gap-1 border-line border-b py-4">
          <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 font-semibold">
            <span>{attendeeName}</span>
            <span className="whitespace-nowrap tabular-nums">
              {priceCents === 0 ? t('free') : moneyInWords(priceCents, locale)}
            </span>
          </p>
          <p className="text-ink-muted">{textFor(locale, sale.types.get(ticketTypeId)?.name).text}</p>
          {state === 'cancelled' && (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Tag tone="warning">{t('cancelled')}</Tag>
              {refundedCents > 0 && (
                <span>{t('refunded', { amount: moneyInWords(refundedCents, locale) })}</span>
              )}
              {refundedCents === 0 && priceCents > 0 && <span>{t('notRefunded')}</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
