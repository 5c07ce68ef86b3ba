import { getTranslations } from 'next-intl/server'
import type { Standing } from '@/features/memberships/domain/entitlements'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Callout } from '@/ui/callout'

const NEXT = { none: 'join', lapsed: 'renew', 'in-grace': 'renew', upcoming: 'see', paying: 'see' } as const

/** Why somebody cannot have the card for nothing now, and the one thing to do about it. */
export async function NotEntitled({
  locale,
  standing,
}: {
  readonly locale: Locale
  readonly standing: Standing
}) {
  const t = await getTranslations({ locale, namespace: 'requests.libraryCard.not' })
  return (
    <Callout title={t('title')}>
      <p>{whyNot(standing, t, (date) => dayInWords(new Date(`${date}T12:00:00Z`), locale))}</p>
      <p className="mt-2">
        <ButtonLink
          as={Link}
          href="/my/membership"
          variant={standing.kind === 'upcoming' ? 'quiet' : 'accent'}
        >
          {t(NEXT[standing.kind])}
        </ButtonLink>
      </p>
    </Callout>
  )
}

type Words = (key: string, values?: Readonly<Record<string, string>>) => string

function whyNot(standing: Standing, t: Words, day: (date: string) => string): string {
  switch (standing.kind) {
    case 'in-grace':
      return t('in-grace', { date: day(standing.lapsedOn), until: day(standing.until) })
    case 'lapsed':
      return t('lapsed', { date: day(standing.since) })
    case 'upcoming':
      return t('upcoming', { date: day(standing.from) })
    default:
      return t('none')
  }
}
