import { getTranslations } from 'next-intl/server'
import { CardFace } from '@/features/memberships/components/card-face'
import { getEntitlements } from '@/features/memberships/queries/get-entitlements'
import { civilDateAt } from '@/kernel/civil-date'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { TextLink } from '@/ui/text-link'
import { cardDownload } from '../card-download'
import { ownCard } from '../own-card'
import { daysOf } from './no-card'

type AsideProps = { readonly locale: Locale; readonly alumnusId: number; readonly now: Date }

/** How somebody's membership stands, beside the page: the card and its print button, or the way to become a member. */
export async function MembershipAside({ locale, alumnusId, now }: AsideProps) {
  const [t, own, { standing }] = await Promise.all([
    getTranslations({ locale, namespace: 'card.aside' }),
    ownCard({ alumnusId, locale, now }),
    getEntitlements(alumnusId, civilDateAt(now)),
  ])
  const days = daysOf(standing, locale)
  const state = standing.kind === 'paying' && standing.until === null ? 'forLife' : standing.kind
  const isMember = standing.kind === 'paying' || standing.kind === 'upcoming'
  return (
    <aside aria-labelledby="membership-aside" className="grid gap-4">
      {own && <CardFace card={own.card} className="max-w-[22rem]" />}
      <div className="grid gap-1">
        <h2 id="membership-aside" className={own ? 'sr-only' : 'text-lg'}>
          {t('title')}
        </h2>
        <p className="font-semibold">{t(state, days)}</p>
        {own?.card.chapters[0] && (
          <p className="text-ink-muted text-sm">{t('through', { chapter: own.card.chapters[0] })}</p>
        )}
      </div>
      <div className="grid justify-items-start gap-3">
        {own && (
          <>
            <ButtonLink href={cardDownload(locale, 'a4')} variant="brand" download="">
              <Icon name="print" />
              {t('print')}
            </ButtonLink>
            <TextLink as={Link} href="/my/card">
              {t('view')}
            </TextLink>
            <p className="text-ink-muted text-sm">{t('scan')}</p>
          </>
        )}
        {!isMember && (
          <ButtonLink as={Link} href="/my/membership" variant="brand">
            {t(standing.kind === 'none' ? 'join' : 'renew')}
          </ButtonLink>
        )}
        {standing.kind === 'upcoming' && (
          <TextLink as={Link} href="/my/membership">
            {t('membership')}
          </TextLink>
        )}
      </div>
    </aside>
  )
}
