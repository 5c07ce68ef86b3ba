import { getTranslations } from 'next-intl/server'
import { plusDays } from '@/kernel/civil-days'
import { civilDayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import type { Standing } from '../domain/entitlements'

/** How somebody stands, as a title and a reason: why they are entitled, or why not. */
export async function standingWords(
  standing: Standing,
  { locale, chapter }: { readonly locale: Locale; readonly chapter: string },
): Promise<{ readonly title: string; readonly reason: string; readonly short: string }> {
  const t = await getTranslations({ locale, namespace: 'memberships.standing' })
  const key = standing.kind === 'paying' && standing.until === null ? 'for-life' : standing.kind
  const values = { chapter, ...daysOf(standing, locale) }
  return {
    title: t(`${key}.title`, values),
    reason: t(`${key}.reason`, values),
    short: t(`${key}.short`, values),
  }
}

function daysOf(standing: Standing, locale: Locale): Record<'until' | 'last' | 'since' | 'from', string> {
  const words = (day: string | null): string => (day ? civilDayInWords(day, locale) : '')
  const since = lapsedOn(standing)
  return {
    until: words('until' in standing ? standing.until : null),
    last: words(since && plusDays(since, -1)),
    since: words(since),
    from: words(standing.kind === 'upcoming' ? standing.from : null),
  }
}

function lapsedOn(standing: Standing): string | null {
  if (standing.kind === 'in-grace') return standing.lapsedOn
  return standing.kind === 'lapsed' ? standing.since : null
}
