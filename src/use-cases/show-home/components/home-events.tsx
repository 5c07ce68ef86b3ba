import { getTranslations } from 'next-intl/server'
import { EventAgenda } from '@/features/events/components/event-agenda'
import type { Organised } from '@/features/events/queries/organised-event'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Container } from '@/ui/container'
import { EmptyState } from '@/ui/empty-state'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'

type HomeEventsProps = { readonly events: readonly Organised[]; readonly locale: Locale; readonly now: Date }

/** The next activities, as sheets of a calendar. */
export async function HomeEvents({ events, locale, now }: HomeEventsProps) {
  const t = await getTranslations({ locale, namespace: 'home.events' })
  const all = (
    <TextLink as={Link} href="/events" variant="forward">
      {t('all')}
    </TextLink>
  )
  return (
    <Container className="mt-24">
      <section aria-labelledby="events">
        <SectionHeading title={t('title')} titleId="events">
          {events.length > 0 && all}
        </SectionHeading>
        {events.length > 0 ? (
          <div className="lg:mt-8">
            <EventAgenda locale={locale} events={events} now={now} layout="strip" />
          </div>
        ) : (
          <EmptyState title={t('empty')} action={all}>
            <p>{t('emptyText')}</p>
          </EmptyState>
        )}
      </section>
    </Container>
  )
}
