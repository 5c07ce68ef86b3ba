import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Fact } from '@/ui/fact'
import { Facts } from '@/ui/facts'
import { Panel } from '@/ui/panel'
import { TextLink } from '@/ui/text-link'
import type { OwnRecord } from '../queries/get-own-record'

type OfficialFactsProps = { readonly locale: Locale; readonly record: OwnRecord }

/** What comes from the student administration, and the way to have it put right. */
export async function OfficialFacts({ locale, record }: OfficialFactsProps) {
  const t = await getTranslations({ locale, namespace: 'alumni.details.official' })
  const { givenName, familyName, latinName, birthDate } = record.official
  return (
    <Panel aria-labelledby="official" className="grid max-w-form gap-4">
      <h2 id="official" className="text-xl">
        {t('title')}
      </h2>
      <Facts>
        <Fact term={t('name')}>{[givenName, familyName].filter(Boolean).join(' ')}</Fact>
        {latinName && <Fact term={t('latinName')}>{latinName}</Fact>}
        {birthDate && (
          <Fact term={t('birthDate')}>
            <time dateTime={birthDate}>{dayInWords(new Date(`${birthDate}T12:00:00Z`), locale)}</time>
          </Fact>
        )}
        <Fact term={t('number')}>
          <span className="select-all tabular-nums">{record.number.toUpperCase()}</span>
        </Fact>
      </Facts>
      <p className="text-ink-muted">{t('lead')}</p>
      <p>
        <TextLink as={Link} href="/request-number" variant="forward">
          {t('correct')}
        </TextLink>
      </p>
    </Panel>
  )
}
