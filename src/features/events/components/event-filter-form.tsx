import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { getPathname } from '@/platform/i18n/navigation'
import { Field } from '@/ui/field'
import { FilterBar } from '@/ui/filter-bar'
import { Icon } from '@/ui/icon'
import { Select } from '@/ui/select'
import { type EventSearch, WHOLE_CALENDAR } from '../domain/event-search'
import type { FilterOption, FilterOptions } from '../queries/filter-options'

type EventFilterFormProps = {
  readonly locale: Locale
  readonly options: FilterOptions
  readonly search?: EventSearch
}

/** Narrows the calendar down: plain selects and one button. On a phone it waits behind a line, so that events come first. */
export async function EventFilterForm({ locale, options, search = WHOLE_CALENDAR }: EventFilterFormProps) {
  const t = await getTranslations({ locale, namespace: 'events.filter' })
  return (
    <details className={`group ${OPEN_WHERE_THERE_IS_ROOM} print:hidden`}>
      <summary className="flex min-h-14 list-none items-center justify-between gap-4 border-line border-y font-semibold text-brand supports-[selector(::details-content)]:lg:hidden [&::-webkit-details-marker]:hidden">
        {t('open')}
        <Icon name="plus" className="text-accent text-lg transition-transform group-open:rotate-45" />
      </summary>
      <FilterBar
        role="form"
        className="max-lg:mt-4"
        action={getPathname({ locale, href: '/events/search' })}
        aria-label={t('label')}
        submitLabel={t('submit')}
      >
        <FilterField name="month" label={t('month')} any={t('anyMonth')} value={search.month}>
          <Options options={options.month} />
        </FilterField>
        <FilterField name="chapter" label={t('chapter')} any={t('anyChapter')} value={search.chapter}>
          <Options options={options.chapter} />
        </FilterField>
        <FilterField name="region" label={t('region')} any={t('anyRegion')} value={search.region}>
          <optgroup label={t('belgium')}>
            <Options options={options.region.belgium} />
          </optgroup>
          <optgroup label={t('world')}>
            <Options options={options.region.world} />
          </optgroup>
        </FilterField>
        <FilterField name="language" label={t('language')} any={t('anyLanguage')} value={search.language}>
          <Options options={options.language} />
        </FilterField>
        <Field name="when" label={t('when')} className="min-w-0">
          {(control) => (
            <Select {...control} defaultValue={search.when}>
              <option value="upcoming">{t('upcoming')}</option>
              <option value="past">{t('past')}</option>
            </Select>
          )}
        </Field>
      </FilterBar>
    </details>
  )
}

/** Where there is room the form always stands open; a browser that cannot do so keeps the line that opens it. */
const OPEN_WHERE_THERE_IS_ROOM =
  'lg:[&::details-content]:[block-size:auto] lg:[&::details-content]:[content-visibility:visible]'

type FilterFieldProps = {
  readonly name: string
  readonly label: string
  /** How "no filter" is called. */
  readonly any: string
  readonly value: string | null
  readonly children: React.ReactNode
}

function FilterField({ name, label, any, value, children }: FilterFieldProps) {
  return (
    <Field name={name} label={label} className="min-w-0">
      {(control) => (
        <Select {...control} defaultValue={value ?? ''}>
          <option value="">{any}</option>
          {children}
        </Select>
      )}
    </Field>
  )
}

const Options = ({ options }: { readonly options: readonly FilterOption[] }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
