import { getTranslations } from 'next-intl/server'
import type { Sale } from '@/features/events/domain/sale'
import type { RegistrationTicket } from '@/features/events/queries/find-registration'
import { type Locale, textFor } from '@/kernel/locale'
import { moneyInWords, sumCents } from '@/kernel/money'

type TicketLinesProps = {
  readonly locale: Locale
  readonly tickets: readonly RegistrationTicket[]
  readonly sale: Sale
}

/** Each ticket with who comes on it, what it costs and why, and the total. */
export async function TicketLines({ locale, tickets, sale }: TicketLinesProps) {
  const [t, rules] = await Promise.all([
    getTranslations({ locale, namespace: 'booking.review' }),
    getTranslations({ locale, namespace: 'registrations.rules' }),
  ])
  const total = sumCents(tickets.map(({ priceCents }) => priceCents))
  const price = (cents: number) => (cents === 0 ? t('free') : moneyInWords(cents, locale))
  return (
    <ul className="grid border-line border-t">
      {tickets.map(({ id, ticketTypeId, attendeeName, priceCents, priceRule }) => (
        <li key={id} className="grid gap-0.5 border-line border-b py-4">
          <p className="flex justify-between gap-6 font-semibold">
            <span>{attendeeName}</span>
            <span className="whitespace-nowrap tabular-nums">{price(priceCents)}</span>
          </p>
          <p className="flex flex-wrap justify-between gap-x-6 text-ink-muted">
            <span>{textFor(locale, sale.types.get(ticketTypeId)?.name).text}</span>
            {priceCents > 0 && priceRule !== 'standard' && <span>{rules(priceRule)}</span>}
          </p>
        </li>
      ))}
      <li className="flex justify-between gap-6 py-4 font-semibold text-lg">
        <span>{t('total')}</span>
        <span className="whitespace-nowrap tabular-nums">{price(total)}</span>
      </li>
    </ul>
  )
}
