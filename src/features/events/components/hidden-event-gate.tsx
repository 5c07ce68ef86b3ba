import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { Arcade } from '@/ui/arcade'
import { ButtonLink } from '@/ui/button-link'
import { PageHeading } from '@/ui/page-heading'
import { TextLink } from '@/ui/text-link'
import type { HiddenEvent } from '../queries/find-hidden-event'

/** Stands where an event is that is not for everyone. It tells whom it is for, and nothing else of it. */
export async function HiddenEventGate({
  locale,
  hidden,
  next,
}: {
  readonly locale: Locale
  readonly hidden: HiddenEvent
  /** Where whoever signs in sees it: the page to register on. Null for who is signed in, and still may not. */
  readonly next: string | null
}) {
  const t = await getTranslations({ locale, namespace: 'events.hidden' })
  const { audience } = hidden
  return (
    <div className="grid justify-items-start gap-8">
      <Arcade seed="gate" arches={3} className="h-24 w-auto text-brand" />
      <PageHeading title={t(`title.${audience}`)} lead={t(`text.${audience}`)}>
        {next !== null && (
          <ButtonLink
            href={`${getPathname({ locale, href: '/sign-in' })}?next=${encodeURIComponent(next)}`}
            variant="accent"
          >
            {t('signIn')}
          </ButtonLink>
        )}
      </PageHeading>
      <ul className="flex flex-wrap gap-x-8">
        {next !== null && (
          <li>
            <TextLink as={Link} href="/activate" variant="forward">
              {t('activate')}
            </TextLink>
          </li>
        )}
        {audience === 'members' && (
          <li>
            <TextLink as={Link} href="/my/membership" variant="forward">
              {t('join')}
            </TextLink>
          </li>
        )}
        <li>
          <TextLink as={Link} href="/events" variant="forward">
            {t('all')}
          </TextLink>
        </li>
      </ul>
    </div>
  )
}
