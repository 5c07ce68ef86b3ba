import { getTranslations } from 'next-intl/server'
import { LIBRARY_NAMES } from '@/features/requests/domain/libraries'
import type { OwnLibraryCard } from '@/features/requests/queries/list-own-requests'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Callout } from '@/ui/callout'
import { StepProgress } from '@/ui/step-progress'
import { TextLink } from '@/ui/text-link'
import { WithdrawLibraryCard } from './withdraw-library-card'

type Props = {
  readonly locale: Locale
  readonly card: OwnLibraryCard
  /** Whether it could be activated today. */
  readonly isEntitled: boolean
}

/** A request that is under way: which step, what to do now, and the way back. */
export async function OpenLibraryCard({ locale, card, isEntitled }: Props) {
  const [t, form] = await Promise.all([
    getTranslations({ locale, namespace: 'requests.libraryCard' }),
    getTranslations({ locale, namespace: 'requests.form' }),
  ])
  const state = card.state === 'ready' ? 'ready' : 'requested'
  const step = state === 'ready' ? 2 : 1
  const since = dayInWords((state === 'ready' && card.movedAt) || card.askedAt, locale)
  const library = card.library ? LIBRARY_NAMES[card.library][locale] : ''
  return (
    <div className="grid justify-items-start gap-5">
      <StepProgress
        className="w-full"
        label={t(`open.${state}.step`, { date: since })}
        current={step}
        total={3}
      />
      <Callout
        tone={state === 'ready' ? 'success' : 'note'}
        title={t(`open.${state}.${card.way}.title`)}
        className="w-full"
      >
        <p>{t(`open.${state}.${card.way}.text`, { library })}</p>
        {isEntitled && (
          <p>
            <TextLink as={Link} href="/my/card">
              {t('open.card')}
            </TextLink>
          </p>
        )}
      </Callout>
      {!isEntitled && (
        <Callout tone="warning" title={t('open.notNow.title')} className="w-full">
          <p>{t('open.notNow.text')}</p>
          <p>
            <TextLink as={Link} href="/my/membership">
              {t('not.see')}
            </TextLink>
          </p>
        </Callout>
      )}
      <WithdrawLibraryCard locale={locale} failed={form('failed', { incident: '' })}>
        {t('open.withdraw')}
      </WithdrawLibraryCard>
    </div>
  )
}
