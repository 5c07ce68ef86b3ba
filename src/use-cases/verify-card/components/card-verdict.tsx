import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { TIME_ZONE } from '@/kernel/time-zone'
import { classNames } from '@/ui/class-names'
import { Icon, type IconName } from '@/ui/icon'
import type { CardCheck } from '../verify-card'

type Verdict = CardCheck['kind']

const LOOKS: Record<Verdict, { readonly icon: IconName; readonly look: string }> = {
  valid: { icon: 'success', look: 'border-success bg-success-tint text-success' },
  invalid: { icon: 'danger', look: 'border-danger bg-danger-tint text-danger' },
  unknown: { icon: 'danger', look: 'border-danger bg-danger-tint text-danger' },
  'too-many': { icon: 'warning', look: 'border-warning bg-warning-tint text-warning' },
}

type VerdictProps = { readonly locale: Locale; readonly check: CardCheck; readonly now: Date }

/** Valid or not: read at a glance, at arm's length, on somebody else's phone. */
export async function CardVerdict({ locale, check, now }: VerdictProps) {
  const t = await getTranslations({ locale, namespace: 'card.check' })
  const { icon, look } = LOOKS[check.kind]
  const moment = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(now)
  return (
    <div className="grid gap-6">
      <div role="status" className={classNames('grid gap-4 rounded-md border-2 px-6 py-8', look)}>
        <p className="flex items-center gap-3 font-display font-semibold text-3xl">
          <Icon name={icon} />
          {t(check.kind)}
        </p>
        <div className="grid gap-4 text-ink">{await wordsOf(check, locale)}</div>
      </div>
      <p className="text-ink-muted text-sm">{t('checked', { moment })}</p>
      {check.kind === 'valid' && <p className="text-ink-muted text-sm">{t('what')}</p>}
    </div>
  )
}

async function wordsOf(check: CardCheck, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'card.check' })
  if (check.kind === 'too-many') return <p>{t('tooManyText')}</p>
  if (check.kind !== 'valid') return <p>{t(`${check.kind}Text`)}</p>
  const { until, holder } = check
  const date = until && dayInWords(new Date(`${until}T12:00:00Z`), locale)
  return (
    <>
      <p>
        <span className="block text-ink-muted text-sm">{t('holder')}</span>
        <strong className="font-semibold text-xl">{holder}</strong>
      </p>
      <p>{date ? t('validUntil', { date }) : t('validForLife')}</p>
    </>
  )
}
