import type { Locale } from '@/kernel/locale'
import { env } from '@/platform/env'
import { getPathname } from '@/platform/i18n/navigation'
import { JsonLd } from '@/ui/json-ld'
import { eventStructuredData } from '../domain/event-structured-data'
import type { EventDetails } from '../queries/find-event'
import type { Organised } from '../queries/organised-event'

/** The event as search engines and agendas read it. */
export function EventJsonLd({
  locale,
  event,
}: {
  readonly locale: Locale
  readonly event: Organised<EventDetails>
}) {
  const origin = env().APP_URL
  const { slug, title, summary, organisers, picture } = event
  const value = eventStructuredData({
    ...event,
    title: title.text,
    summary: summary.text,
    url: origin + getPathname({ locale, href: { pathname: '/events/[slug]', params: { slug } } }),
    imageUrl: picture ? new URL(picture.src, origin).href : null,
    organisers: organisers.map((organiser) => ({
      name: organiser.name.text,
      url:
        origin +
        getPathname({ locale, href: { pathname: '/chapters/[slug]', params: { slug: organiser.slug } } }),
    })),
  })
  return <JsonLd value={value} />
}
