import { getTranslations } from 'next-intl/server'
import { windowState } from '@/features/events/domain/registration-window'
import type { Sale } from '@/features/events/domain/sale'
import type { AttendedEvent } from '@/features/events/queries/find-attended-event'
import type { Registration } from '@/features/events/queries/find-registration'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { registrationFile } from '../registration-files'
import { AttendedFacts } from './attended-facts'
import { BookedTickets } from './booked-tickets'

type BookedScreenProps = {
  readonly locale: Locale
  readonly registration: Registration
  readonly sale: Sale
  readonly event: AttendedEvent
  /** Of what was paid, for who may open it. */
  readonly orderCode: string | null
  readonly now: Date
}

/** A registration that stands, or was called off: the tickets, and everything one can do with them. */
export async function BookedScreen({ locale, registration, sale, event, orderCode, now }: BookedScreenProps) {
  const t = await getTranslations({ locale, namespace: 'booking.booked' })
  const isOn = registration.state === 'confirmed' && event.state === 'scheduled'
  const isToCome = now.getTime() < Date.parse(event.startsAt)
  const file = (name: Parameters<typeof registrationFile>[2]) => registrationFile(locale, registration, name)
  return (
    <>
      <AttendedFacts locale={locale} event={event} code={registration.code} />
      {isOn && (
        <div className="flex flex-wrap gap-4">
          <ButtonLink href={file('tickets.pdf')} variant="accent">
            <Icon name="ticket" />
            {t('tickets')}
          </ButtonLink>
          <ButtonLink href={file('calendar.ics')}>
            <Icon name="calendar" />
            {t('calendar')}
          </ButtonLink>
        </div>
      )}
      <section aria-labelledby="tickets" className="grid gap-2">
        <SectionHeading titleId="tickets" title={t('whoComes')} />
        <BookedTickets locale={locale} registration={registration} sale={sale} />
      </section>
      <ul className="grid gap-1">
        {isOn && windowState(sale.window, now) !== 'closed' && (
          <li>
            <TextLink href="?step=people" variant="forward">
              {t('change')}
            </TextLink>
          </li>
        )}
        {orderCode && (
          <li>
            <TextLink
              as={Link}
              href={{ pathname: '/payment/[code]', params: { code: orderCode } }}
              variant="forward"
            >
              {t('payment')}
            </TextLink>
          </li>
        )}
        {isOn && isToCome && (
          <li>
            <TextLink href="?step=cancel" variant="forward">
              {t('cancel')}
            </TextLink>
          </li>
        )}
      </ul>
    </>
  )
}
