import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { TIME_ZONE } from '@/kernel/time-zone'
import { CopyButton } from '@/ui/copy-button'
import { PageHeading } from '@/ui/page-heading'
import { partOfDay } from '../domain/part-of-day'

type GreetingProps = {
  readonly locale: Locale
  readonly name: string
  readonly number: string
  readonly now: Date
}

/** "Good evening, An", and the number that one is asked for. */
export async function Greeting({ locale, name, number, now }: GreetingProps) {
  const t = await getTranslations({ locale, namespace: 'my.overview' })
  const shown = number.toUpperCase()
  return (
    <PageHeading title={t(`greeting.${partOfDay(now, TIME_ZONE)}`, { name })}>
      <dl className="flex flex-wrap items-center gap-x-4">
        <dt className="text-ink-muted text-sm">{t('number')}</dt>
        <dd className="flex flex-wrap items-center gap-x-4">
          <span className="select-all font-semibold text-lg tabular-nums">{shown}</span>
          <CopyButton text={shown} label={t('copy')} done={t('copied')} />
        </dd>
      </dl>
    </PageHeading>
  )
}
