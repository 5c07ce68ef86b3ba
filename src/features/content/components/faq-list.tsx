import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { SearchField } from '@/ui/search-field'
import { SectionHeading } from '@/ui/section-heading'
import { SideNav } from '@/ui/side-nav'
import { SideNavLink } from '@/ui/side-nav-link'
import { TextLink } from '@/ui/text-link'
import type { FaqCategoryView, FaqEntryView } from '../queries/list-faq'
import { CopyLink } from './copy-link'
import { FaqAnswer } from './faq-answer'
import { InLanguage } from './in-language'

type FaqListProps = { readonly categories: readonly FaqCategoryView[]; readonly locale: Locale }

const anchorOf = ({ id }: FaqCategoryView): string => `category-${id}`

/** All questions: search first, categories beside them, each question opening in place. */
export async function FaqList({ categories, locale }: FaqListProps) {
  const t = await getTranslations({ locale, namespace: 'faq' })
  return (
    <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[13rem_1fr]">
      <SideNav label={t('categories')} className="lg:row-span-2 lg:pt-2">
        {categories.map((category) => (
          <SideNavLink key={category.id} href={`#${anchorOf(category)}`}>
            <InLanguage locale={locale} shown={category.name} />
          </SideNavLink>
        ))}
      </SideNav>
      <live-filter
        className="block min-w-0"
        data-help={t('search.help')}
        data-one={t('search.one')}
        data-other={t.raw('search.other')}
      >
        <FaqSearch locale={locale} />
        <div data-filter-empty hidden>
          <NothingLeft locale={locale} />
        </div>
        {categories.map((category) => (
          <section
            key={category.id}
            data-filter-group
            aria-labelledby={anchorOf(category)}
            className="mt-10 max-w-[44rem]"
          >
            <SectionHeading
              titleId={anchorOf(category)}
              title={<InLanguage locale={locale} shown={category.name} />}
              className="scroll-mt-6"
            />
            {category.entries.map((entry) => (
              <FaqQuestion key={entry.id} entry={entry} locale={locale} />
            ))}
          </section>
        ))}
      </live-filter>
    </div>
  )
}

async function FaqSearch({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'faq.search' })
  return (
    <form role="search" action={getPathname({ locale, href: '/search' })} className="max-w-form print:hidden">
      <input type="hidden" name="in" value="faq" />
      <SearchField
        id="faq-search"
        label={t('label')}
        submitLabel={t('submit')}
        maxLength={100}
        autoComplete="off"
      />
      <p role="status" className="mt-2 min-h-6 text-ink-muted text-sm" />
    </form>
  )
}

async function FaqQuestion({ entry, locale }: { readonly entry: FaqEntryView; readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'faq.entry' })
  const href = { pathname: '/faq/[slug]', params: { slug: entry.slugs[locale] } } as const
  return (
    <Disclosure
      data-filter-item
      id={entry.slugs[locale]}
      question={
        <span data-filter-text>
          <InLanguage locale={locale} shown={entry.question} />
        </span>
      }
    >
      <FaqAnswer entry={entry} locale={locale} headingLevel={4} firstButton="brand" />
      <p className="mt-4 flex flex-wrap gap-x-6 text-sm print:hidden">
        <TextLink as={Link} href={href} variant="standalone">
          {t('open')}
        </TextLink>
        <CopyLink path={getPathname({ locale, href })} label={t('copy')} done={t('copied')} />
      </p>
    </Disclosure>
  )
}

async function NothingLeft({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'faq.empty' })
  return (
    <EmptyState
      title={t('title')}
      action={
        <ButtonLink as={Link} href="/contact">
          {t('action')}
        </ButtonLink>
      }
    >
      <p>{t('text')}</p>
    </EmptyState>
  )
}
