import { getTranslations } from 'next-intl/server'
import { whenOf } from '@/features/events/domain/event-time'
import type { OwnRegistration } from '@/features/events/queries/list-own-registrations'
import { type Locale, textFor } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { InLanguage } from '@/platform/i18n/in-language'
import { Tag, type TagTone } from '@/ui/tag'
import { TextLink } from '@/ui/text-link'

type OwnRegistrationsProps = {
  readonly locale: Locale
  readonly registrations: readonly OwnRegistration[]
}

const TONES: Record<OwnRegistration['state'], TagTone> = {
  held: 'warning',
  paying: 'warning',
  confirmed: 'success',
  cancelled: 'neutral',
  expired: 'neutral',
}

/** What one registered for: the event, when it is, and how the registration stands. */
export async function OwnRegistrations({ locale, registrations }: OwnRegistrationsProps) {
  const t = await getTranslations({ locale, namespace: 'booking.list' })
  return (
    <ul className="grid">
      {registrations.map((registration) => {
        const when = whenOf(registration, locale)
        return (
          <li key={registration.code} className="grid gap-1 border-line border-b py-5">
            <h3 className="text-lg leading-snug">
              <TextLink
                as={Link}
                href={{ pathname: '/my/registrations/[code]', params: { code: registration.code } }}
              >
                <InLanguage locale={locale} shown={textFor(locale, registration.title)} />
              </TextLink>
            </h3>
            <p>
              <span className="inline-block first-letter:uppercase">{when.date}</span>, {when.time}
            </p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted">
              <Tag tone={TONES[registration.state]}>{t(`states.${registration.state}`)}</Tag>
              {registration.tickets > 0 && <span>{t('tickets', { count: registration.tickets })}</span>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
