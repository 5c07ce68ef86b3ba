import { getTranslations } from 'next-intl/server'
import { AccountForm, type FormField } from '@/features/accounts/components/account-form'
import type { Entitlements } from '@/features/memberships/domain/entitlements'
import {
  CARD_WAYS,
  LIBRARIES,
  LIBRARY_CARD_CENTS,
  LIBRARY_NAMES,
  LIBRARY_PLACES,
} from '@/features/requests/domain/libraries'
import { coversMembership, isOpen } from '@/features/requests/domain/library-card-states'
import { LIBRARY_CARD_REFUSALS } from '@/features/requests/domain/refusal-codes'
import type { OwnLibraryCard } from '@/features/requests/queries/list-own-requests'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { Callout } from '@/ui/callout'
import { SectionHeading } from '@/ui/section-heading'
import { requestLibraryCardAction } from '../actions'
import { NotEntitled } from './not-entitled'
import { OpenLibraryCard } from './open-library-card'

type Props = {
  readonly locale: Locale
  /** The requests of this person, newest first. */
  readonly cards: readonly OwnLibraryCard[]
  readonly entitlements: Entitlements
  /** YYYY-MM-DD. */
  readonly today: string
}

/** The library card of somebody: what it is and costs, how far the own one is, or how to get one. */
export async function LibraryCardSection(props: Props) {
  const { locale, entitlements } = props
  const t = await getTranslations({ locale, namespace: 'requests.libraryCard' })
  const price = String(LIBRARY_CARD_CENTS / 100)
  return (
    <section aria-labelledby="library-card" className="grid max-w-[44rem] gap-6">
      <SectionHeading titleId="library-card" title={t('title')} />
      <div className="grid max-w-measure gap-2">
        <p>{t('lead')}</p>
        <p className="font-display font-semibold text-brand text-lg">
          {entitlements.libraryCard ? t('price', { price }) : t('priceOthers', { price })}
        </p>
        <p className="text-ink-muted text-sm">{t('inside')}</p>
      </div>
      <WhatNow {...props} />
    </section>
  )
}

async function WhatNow({ locale, cards, entitlements, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'requests.libraryCard' })
  const open = cards.find(({ state }) => isOpen(state))
  if (open) return <OpenLibraryCard locale={locale} card={open} isEntitled={entitlements.libraryCard} />
  const { standing } = entitlements
  if (!entitlements.libraryCard || standing.kind !== 'paying') {
    return <NotEntitled locale={locale} standing={standing} />
  }
  const active = cards.find(({ state }) => state === 'activated')
  const day = (date: string) => dayInWords(new Date(`${date}T12:00:00Z`), locale)
  if (active && coversMembership(active, { today, until: standing.until })) {
    return (
      <Callout tone="success" title={t('active.title')}>
        <p>
          {active.activeUntil ? t('active.until', { date: day(active.activeUntil) }) : t('active.forLife')}
        </p>
      </Callout>
    )
  }
  return (
    <>
      {active?.activeUntil && active.activeUntil >= today && (
        <Callout title={t('active.title')}>
          <p>{t('active.again', { date: day(active.activeUntil) })}</p>
        </Callout>
      )}
      <RequestForm locale={locale} />
    </>
  )
}

async function RequestForm({ locale }: { readonly locale: Locale }) {
  const [t, words] = await Promise.all([
    getTranslations({ locale, namespace: 'requests.libraryCard' }),
    getTranslations({ locale, namespace: 'requests.form' }),
  ])
  const fields: readonly FormField[] = [
    {
      kind: 'choice',
      name: 'library',
      label: t('form.library'),
      options: LIBRARIES.map((library) => ({
        value: library,
        label: LIBRARY_NAMES[library][locale],
        help: LIBRARY_PLACES[library][locale],
      })),
    },
    {
      kind: 'choice',
      name: 'way',
      label: t('form.way'),
      options: CARD_WAYS.map((way) => ({
        value: way,
        label: t(`form.ways.${way}.label`),
        help: t(`form.ways.${way}.help`),
      })),
    },
  ]
  return (
    <div className="max-w-form">
      <AccountForm
        action={requestLibraryCardAction}
        fields={fields}
        hidden={{ locale }}
        submit={t('form.submit')}
        words={{
          title: words('title'),
          failed: words.raw('failed') as string,
          refusals: Object.fromEntries(LIBRARY_CARD_REFUSALS.map((code) => [code, t(`refusals.${code}`)])),
        }}
      />
    </div>
  )
}
