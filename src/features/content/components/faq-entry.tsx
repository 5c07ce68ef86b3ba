import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { Pagination } from '@/ui/pagination'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import type { FaqEntryPage } from '../queries/find-faq-entry'
import type { FaqEntryView } from '../queries/list-faq'
import { CopyLink } from './copy-link'
import { FaqAnswer } from './faq-answer'
import { FaqVote } from './faq-vote'
import { InLanguage } from './in-language'

type FaqEntryProps = {
  readonly page: FaqEntryPage
  readonly locale: Locale
  /** Whether readers are asked if the answer helped; the Office can switch that off. */
  readonly votes: boolean
}

/** One answer, where to do what it says, and what to read next. The question stands above it as the page's heading. */
export async function FaqEntry({ page, locale, votes }: FaqEntryProps) {
  const t = await getTranslations({ locale, namespace: 'faq' })
  const { entry, seeAlso, previous, next } = page
  return (
    <>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[1fr_20rem]">
        <div className="grid max-w-measure content-start gap-8">
          <div>
            <FaqAnswer entry={entry} locale={locale} headingLevel={2} firstButton="accent" />
          </div>
          <Helpful entry={entry} locale={locale} votes={votes} />
        </div>
        {seeAlso.length > 0 && <SeeAlso entries={seeAlso} locale={locale} title={t('entry.seeAlso')} />}
      </div>
      {(previous || next) && (
        <Pagination
          className="mt-12"
          label={t('entry.neighbours')}
          previous={previous && <Neighbour entry={previous} locale={locale} title={t('entry.previous')} />}
          next={next && <Neighbour entry={next} locale={locale} title={t('entry.next')} />}
        />
      )}
    </>
  )
}

const hrefOf = ({ slugs }: FaqEntryView, locale: Locale) =>
  ({ pathname: '/faq/[slug]', params: { slug: slugs[locale] } }) as const

type EntryProps = { readonly entry: FaqEntryView; readonly locale: Locale }

async function Helpful({ entry, locale, votes }: EntryProps & { readonly votes: boolean }) {
  const t = await getTranslations({ locale, namespace: 'faq' })
  const words = {
    question: t('vote.question'),
    yes: t('vote.yes'),
    no: t('vote.no'),
    thanksYes: t('vote.thanksYes'),
    thanksNo: t('vote.thanksNo'),
    failed: t('vote.failed'),
  }
  return (
    <div className="grid max-w-measure gap-3 border-line border-y py-5 print:hidden">
      {votes && (
        <live-form id="helpful">
          <FaqVote
            entryId={entry.id}
            locale={locale}
            words={words}
            elsewhere={
              <TextLink as={Link} href="/contact" variant="standalone">
                {t('vote.contact')}
              </TextLink>
            }
          />
        </live-form>
      )}
      <p className="flex flex-wrap items-center gap-x-6 text-sm">
        <span className="text-ink-muted">
          {t('entry.stuck')}{' '}
          <TextLink as={Link} href="/contact">
            {t('entry.contact')}
          </TextLink>
        </span>
        <CopyLink
          path={getPathname({ locale, href: hrefOf(entry, locale) })}
          label={t('entry.copy')}
          done={t('entry.copied')}
        />
      </p>
    </div>
  )
}

type SeeAlsoProps = {
  readonly entries: readonly FaqEntryView[]
  readonly locale: Locale
  readonly title: string
}

function SeeAlso({ entries, locale, title }: SeeAlsoProps) {
  return (
    <section className="print:hidden">
      <SectionHeading title={title} />
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className="border-line border-b py-3">
            <QuestionLink entry={entry} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function QuestionLink({ entry, locale }: EntryProps) {
  return (
    <TextLink as={Link} href={hrefOf(entry, locale)}>
      <InLanguage locale={locale} shown={entry.question} />
    </TextLink>
  )
}

function Neighbour({ entry, locale, title }: EntryProps & { readonly title: string }) {
  return (
    <>
      <span className="block text-ink-muted text-sm">{title}</span>
      <QuestionLink entry={entry} locale={locale} />
    </>
  )
}
