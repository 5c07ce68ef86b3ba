import { getTranslations } from 'next-intl/server'
import { type Locale, otherLocale } from '@/kernel/locale'
import { slugify } from '@/kernel/slug'
import { dayInWords } from '@/kernel/day-in-words'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { EmptyState } from '@/ui/empty-state'
import { SideNav } from '@/ui/side-nav'
import { SideNavLink } from '@/ui/side-nav-link'
import type { PageView } from '../queries/find-page'
import type { PageBlockView, ShownBlock } from '../queries/page-blocks-view'
import { LanguageNotice } from './language-notice'
import { PageBlock } from './page-block'

type PageContentProps = { readonly page: PageView; readonly locale: Locale }

/** From this many headings on, a page is long enough for a list of them beside it. */
const HEADINGS_WORTH_A_LIST = 4

/** What an editor wrote on a page: its parts in order, a list of headings beside a long one, and when it last changed. */
export async function PageContent({ page, locale }: PageContentProps) {
  const t = await getTranslations({ locale, namespace: 'pages' })
  const headed = page.blocks.filter(({ block }) => headingOf(block) !== '')
  const isLong = headed.length >= HEADINGS_WORTH_A_LIST
  // The notice stands once above a page that is wholly in the other language, else with the parts that are.
  const isForeign = page.title.lang !== locale
  return (
    <div className={isLong ? 'grid gap-x-16 gap-y-8 lg:grid-cols-[1fr_15rem]' : 'grid'}>
      {isLong && (
        <SideNav label={t('onThisPage')} className="lg:order-last">
          {headed.map(({ id, block }) => (
            <SideNavLink key={id} href={`#${anchorOf(block)}`}>
              {headingOf(block)}
            </SideNavLink>
          ))}
        </SideNav>
      )}
      <div className="grid min-w-0 max-w-measure gap-8">
        {page.blocks.length === 0 && <NothingWritten locale={locale} />}
        {isForeign && <LanguageNotice locale={locale} lang={otherLocale(locale)} />}
        {page.blocks.map((shown) => (
          <Part key={shown.id} shown={shown} locale={locale} notice={!isForeign} />
        ))}
        <p className="mt-4 border-line border-t pt-4 text-ink-muted text-sm">
          {t('changed', { date: dayInWords(new Date(page.updatedAt), locale) })}
        </p>
      </div>
    </div>
  )
}

type PartProps = { readonly shown: ShownBlock; readonly locale: Locale; readonly notice: boolean }

function Part({ shown: { lang, block }, locale, notice }: PartProps) {
  const heading = headingOf(block)
  return (
    <section lang={lang === locale ? undefined : lang} className="grid min-w-0 gap-4">
      {heading && (
        <h2 id={anchorOf(block)} className="mt-2 scroll-mt-6 text-xl">
          {heading}
        </h2>
      )}
      <div className="min-w-0">
        {notice && <LanguageNotice locale={locale} lang={lang} />}
        <PageBlock block={block} locale={locale} lang={lang} />
      </div>
    </section>
  )
}

async function NothingWritten({ locale }: { readonly locale: Locale }) {
  const [t, go] = await Promise.all([
    getTranslations({ locale, namespace: 'pages.empty' }),
    getTranslations({ locale, namespace: 'common.go' }),
  ])
  return (
    <EmptyState
      title={t('title')}
      action={
        <ButtonLink as={Link} href="/contact">
          {go('contact')}
        </ButtonLink>
      }
    >
      <p>{t('text')}</p>
    </EmptyState>
  )
}

const headingOf = (block: PageBlockView): string => ('heading' in block ? block.heading : '')
const anchorOf = (block: PageBlockView): string => slugify(headingOf(block))
