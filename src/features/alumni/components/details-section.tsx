import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Callout } from '@/ui/callout'
import { SectionHeading } from '@/ui/section-heading'
import { saveOwnDetailsAction } from '../actions/save-own-details'
import type { Details, DetailSection } from '../domain/own-details'
import { DETAIL_REFUSALS, detailsFields, TOWNS_LIST } from './details-fields'
import { OwnForm } from './own-form'
import { ownFormWords } from './own-form-words'
import { TownSuggestions } from './town-suggestions'

type DetailsSectionProps = {
  readonly locale: Locale
  readonly section: DetailSection
  readonly shown: Details
  readonly isSaved: boolean
}

/** One part of the own record: its form, its own button, and word that it was saved. */
export async function DetailsSection({ locale, section, shown, isSaved }: DetailsSectionProps) {
  const [t, fields, words] = await Promise.all([
    getTranslations({ locale, namespace: 'alumni.details' }),
    detailsFields(section, { locale, shown }),
    ownFormWords(locale, DETAIL_REFUSALS[section]),
  ])
  return (
    <section aria-labelledby={section} className="max-w-form">
      <SectionHeading titleId={section} title={t(`${section}.title`)} className="scroll-mt-8" />
      <p className="my-4 text-ink-muted">{t(`${section}.lead`)}</p>
      {isSaved && <Callout className="mb-6" role="status" tone="success" title={t(`${section}.saved`)} />}
      <OwnForm
        // What was saved elsewhere makes it a new form: what it was opened with has changed.
        key={JSON.stringify(shown)}
        action={saveOwnDetailsAction}
        fields={fields}
        hidden={{ locale, section, shown: JSON.stringify(shown) }}
        submit={t(`${section}.submit`)}
        words={words}
        {...(section === 'address' && {
          sure: { label: t('address.sure'), codes: ['unknown-postcode', 'town-not-of-postcode'] },
        })}
      >
        {section === 'address' && <TownSuggestions id={TOWNS_LIST} />}
      </OwnForm>
    </section>
  )
}
