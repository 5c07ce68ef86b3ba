import { listChapters } from '@/features/chapters/queries/list-chapters'
import { listRegions } from '@/features/chapters/queries/list-regions'
import { languageName } from '@/features/events/domain/language-names'
import { monthName } from '@/features/events/domain/months'
import type { FilterOptions } from '@/features/events/queries/filter-options'
import { listCalendarChoices } from '@/features/events/queries/list-calendar-choices'
import type { Locale } from '@/kernel/locale'

/** What the calendar can be narrowed down to, named in one language. */
export async function listFilterOptions({ locale }: { readonly locale: Locale }): Promise<FilterOptions> {
  const [{ months, languages }, chapters, regions] = await Promise.all([
    listCalendarChoices(),
    listChapters({ locale }),
    listRegions({ locale }),
  ])
  const regionOptions = (abroad: boolean) =>
    regions
      .filter(({ isAbroad }) => isAbroad === abroad)
      .map(({ region, name }) => ({ value: region, label: name }))
  return {
    month: months.map((month) => ({ value: month, label: monthName(month, locale) })),
    chapter: chapters.map(({ key, name }) => ({ value: key, label: name.text })),
    region: { belgium: regionOptions(false), world: regionOptions(true) },
    language: languages.map((language) => ({ value: language, label: languageName(language, locale) })),
  }
}
