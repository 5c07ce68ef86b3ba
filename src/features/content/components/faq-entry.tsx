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
    <div className="grid gap-12">
      <div className="max-w-measure">
        <FaqAnswer entry={entry} locale={locale} headingLevel={2} firstButton="accent" />
        <p className="mt-6 flex flex-wrap gap-x-6 text-sm">
          <CopyLink path={getPathname({ locale, href: hrefOf(entry, locale) })} label={t('entry.copy')} done={t('entry.copied')} />
        </p>
      </div>
      <Helpful entry={entry} locale={locale} votes={votes} />
      {seeAlso.length > 0 && (
        <section className="max-w-measure print:hidden">
          <SectionHeading title={t('entry.seeAlso')} />
          <ul className="mt-2">
            {seeAlso.map((other) => (
              <li key={other.id}>
                <QuestionLink entry={other} locale={locale} variant="forward" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {(previous || next) && (
        <Pagination
          label={t('entry.neighbours')}
          previous={previous && <Neighbour entry={previous} locale={locale} title={t('entry.previous')} />}
          next={next && <Neighbour entry={next} locale={locale} title={t('entry.next')} />}
        />
      )}
    </div>
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
      )}
      <p className="text-ink-muted text-sm">
        {t('entry.stuck')}{' '}
        <TextLink as={Link} href="/contact">
          {t('entry.contact')}
        </TextLink>
      </p>
    </div>
  )
}

function QuestionLink({ entry, locale, variant }: EntryProps & { readonly variant: 'forward' | 'inline' }) {
  return (
    <TextLink as={Link} href={hrefOf(entry, locale)} variant={variant}>
      <InLanguage locale={locale} shown={entry.question} />
    </TextLink>
  )
}

function Neighbour({ entry, locale, title }: EntryProps & { readonly title: string }) {
  return (
    <>
      <span className="block text-ink-muted text-sm">{title}</span>
      <QuestionLink entry={entry} locale={locale} variant="inline" />
    </>
  )
}
