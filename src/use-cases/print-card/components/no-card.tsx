import { getTranslations } from 'next-intl/server'
import type { Standing } from '@/features/memberships/domain/entitlements'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Callout } from '@/ui/callout'

/** Why somebody has no card now, and the one thing to do about it. */
export async function NoCard({ locale, standing }: { readonly locale: Locale; readonly standing: Standing }) {
  const t = await getTranslations({ locale, namespace: 'card.room.none' })
  const kind = standing.kind === 'paying' ? 'none' : standing.kind
  const days = daysOf(standing, locale)
  return (
    <div className="grid max-w-form justify-items-start gap-6">
      <Callout
        tone={kind === 'upcoming' ? 'note' : 'warning'}
        title={t(`${kind}.title`, days)}
        className="w-full"
      >
        <p>{t(`${kind}.text`, days)}</p>
      </Callout>
      <ButtonLink as={Link} href="/my/membership" variant={kind === 'upcoming' ? 'quiet' : 'accent'}>
        {t(`${kind}.button`)}
      </ButtonLink>
    </div>
  )
}

/** The days that the words about a standing speak of. */
export function daysOf(
  standing: Standing,
  locale: Locale,
): { readonly date: string; readonly until: string } {
  const words = (day: string) => dayInWords(new Date(`${day}T12:00:00Z`), locale)
  switch (standing.kind) {
    case 'paying':
      return { date: standing.until === null ? '' : words(standing.until), until: '' }
    case 'in-grace':
      return { date: words(standing.lapsedOn), until: words(standing.until) }
    case 'lapsed':
      return { date: words(standing.since), until: '' }
    case 'upcoming':
      return { date: words(standing.from), until: '' }
    case 'none':
      return { date: '', until: '' }
  }
}
