import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Icon } from '@/ui/icon'
import { TextLink } from '@/ui/text-link'
import { placeLines, type Venue } from '../domain/venue'

type EventPlaceProps = { readonly locale: Locale; readonly venue: Venue }

/** The place to go to, with a map; or how an online event is joined. */
export async function EventPlace({ locale, venue }: EventPlaceProps) {
  const t = await getTranslations({ locale, namespace: 'events.event' })
  if (venue.kind === 'online') return <p className="font-normal">{t('online')}</p>
  const [first, ...others] = placeLines(venue, locale)
  return (
    <>
      <p>{first}</p>
      {others.map((line) => (
        <p key={line} className="font-normal">
          {line}
        </p>
      ))}
      {venue.mapUrl && (
        <TextLink href={venue.mapUrl} rel="noopener" variant="standalone" className="text-sm">
          <Icon name="pin" />
          {t('map')}
        </TextLink>
      )}
    </>
  )
}
