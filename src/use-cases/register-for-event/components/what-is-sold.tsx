import { getTranslations } from 'next-intl/server'
import { momentInWords } from '@/features/events/domain/event-time'
import { windowState } from '@/features/events/domain/registration-window'
import type { Sale, TicketTypeOnSale } from '@/features/events/domain/sale'
import { type SeatsInWords, seatsOfTicketInWords } from '@/features/events/domain/seats-in-words'
import { salesState } from '@/features/events/domain/way-in'
import type { SoldEvent } from '@/features/events/queries/find-sold-event'
import { type Locale, textFor } from '@/kernel/locale'
import { InLanguage } from '@/platform/i18n/in-language'
import { SectionHeading } from '@/ui/section-heading'
import { Tag } from '@/ui/tag'
import { PriceLines } from './price-lines'

type WhatIsSoldProps = { readonly locale: Locale; readonly sold: SoldEvent; readonly now: Date }

/** What one can register with, for everybody alike: prices, when it is sold, and whether there are seats. */
export async function WhatIsSold({ locale, sold: { sale, quotas }, now }: WhatIsSoldProps) {
  const t = await getTranslations({ locale, namespace: 'booking.sold' })
  return (
    <section aria-labelledby="tickets" className="grid max-w-measure gap-2">
      <SectionHeading titleId="tickets" title={t('title')} />
      <WindowWords locale={locale} sale={sale} now={now} />
      <ul className="grid">
        {[...sale.types.values()].map((type) => (
          <li key={type.id} className="grid gap-1 border-line border-b py-4">
            <Kind
              locale={locale}
              type={type}
              seats={seatsOfTicketInWords(type.quotaIds, quotas)}
              sale={sale}
              now={now}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

async function Kind({
  locale,
  type,
  seats,
  sale,
  now,
}: {
  readonly locale: Locale
  readonly type: TicketTypeOnSale
  readonly seats: SeatsInWords
  readonly sale: Sale
  readonly now: Date
}) {
  const t = await getTranslations({ locale, namespace: 'booking.sold' })
  const description = textFor(locale, type.description)
  const sales = salesState(type, now)
  const words = sales === 'over' ? 'over' : seats === 'gone' && sale.hasWaitingList ? 'goneButWait' : seats
  return (
    <>
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 font-semibold">
        <InLanguage locale={locale} shown={textFor(locale, type.name)} />
        {words !== 'open' && <Tag tone={words === 'few' ? 'warning' : 'neutral'}>{t(words)}</Tag>}
      </p>
      {description.text && (
        <p className="text-ink-muted">
          <InLanguage locale={locale} shown={description} />
        </p>
      )}
      <p className="text-ink-muted text-sm">
        <PriceLines locale={locale} type={type} looker={null} />
        {type.needsMembership && <span className="block">{t('membersOnly')}</span>}
        <SalesWords locale={locale} type={type} state={sales} timeZone={sale.timeZone} />
      </p>
    </>
  )
}

/** From when, or until when, a ticket is sold that is not sold all the time. */
async function SalesWords({
  locale,
  type: { salesFrom, salesUntil },
  state,
  timeZone,
}: {
  readonly locale: Locale
  readonly type: TicketTypeOnSale
  readonly state: ReturnType<typeof salesState>
  readonly timeZone: string
}) {
  const t = await getTranslations({ locale, namespace: 'booking.sold' })
  const [words, moment] =
    state === 'not-yet' ? (['from', salesFrom] as const) : (['until', salesUntil] as const)
  if (state === 'over' || moment === null) return null
  return <span className="block">{t(words, momentInWords(moment, { timeZone, locale }))}</span>
}

async function WindowWords({
  locale,
  sale,
  now,
}: {
  readonly locale: Locale
  readonly sale: Sale
  readonly now: Date
}) {
  const t = await getTranslations({ locale, namespace: 'booking.sold' })
  const { window, timeZone, startsAt } = sale
  const state = windowState(window, now)
  if (state === 'closed') return <p>{t('closed')}</p>
  if (state === 'not-yet' && window.opensAt !== null)
    return <p>{t('opens', momentInWords(window.opensAt, { timeZone, locale }))}</p>
  if (window.closesAt === startsAt) return null
  return <p className="text-ink-muted">{t('closes', momentInWords(window.closesAt, { timeZone, locale }))}</p>
}
