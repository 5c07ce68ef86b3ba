import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import type { WayIn } from '../domain/way-in'

type WayInLinkProps = {
  readonly locale: Locale
  readonly slug: string
  readonly way: Extract<WayIn, { kind: 'register' | 'wait' }>
  readonly className?: string
}

/** The button that leads in: to the tickets, or to the end of the line. */
export async function WayInLink({ locale, slug, way, className = '' }: WayInLinkProps) {
  const t = await getTranslations({ locale, namespace: 'events.event.wayIn' })
  const wait = way.kind === 'wait' && way.ticketTypeId !== null ? { wait: String(way.ticketTypeId) } : {}
  return (
    <ButtonLink
      as={Link}
      href={{ pathname: '/events/[slug]/register', params: { slug }, query: wait }}
      variant="accent"
      className={className}
    >
      {t(way.kind)}
    </ButtonLink>
  )
}
