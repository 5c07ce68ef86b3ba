import { getTranslations } from 'next-intl/server'
import { listOwnRegistrations } from '@/features/events/queries/list-own-registrations'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { Link } from '@/platform/i18n/navigation'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { OwnRegistrations } from './own-registrations'

type NextRegistrationProps = { readonly locale: Locale; readonly alumnusId: number; readonly now: Date }

/** The next event one goes to, or still has to pay for; nothing when there is none. */
export async function NextRegistration({ locale, alumnusId, now }: NextRegistrationProps) {
  const all = await listOwnRegistrations((await getPortal()).db.drizzle, alumnusId, now)
  const next = all.find(({ state, endsAt }) => state !== 'cancelled' && Date.parse(endsAt) > now.getTime())
  if (!next) return null
  const t = await getTranslations({ locale, namespace: 'booking.list.next' })
  return (
    <section aria-labelledby="next-event">
      <SectionHeading titleId="next-event" title={t('title')}>
        <TextLink as={Link} href="/my/registrations">
          {t('all')}
        </TextLink>
      </SectionHeading>
      <OwnRegistrations locale={locale} registrations={[next]} />
    </section>
  )
}
