import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Callout } from '@/ui/callout'
import { EmptyState } from '@/ui/empty-state'
import { TextLink } from '@/ui/text-link'
import type { SearchQuestion } from '../domain/search-question'
import type { SearchAnswer } from '../queries/search-public-site'
import { SearchKinds } from './search-kinds'
import { SearchResults } from './search-results'

type SearchOutcomeProps = {
  readonly question: SearchQuestion
  readonly answer: SearchAnswer
  readonly locale: Locale
  readonly now: Date
}

/** What came of a question: nothing asked yet, things found, things that resemble it, or nothing at all. */
export async function SearchOutcome({ question, answer, locale, now }: SearchOutcomeProps) {
  if (question.words.length === 0) return <NothingAsked locale={locale} />
  const hasNothingAlike = answer.how === 'alike' && answer.results.length === 0
  if (answer.total === 0 || hasNothingAlike) return <NothingFound question={question} locale={locale} />
  const t = await getTranslations({ locale, namespace: 'search' })
  const query = question.text
  const count = question.only ? answer.counts[question.only] : answer.total
  return (
    <div className="grid gap-6">
      {answer.how === 'alike' ? (
        <Callout title={t('similar.title', { query })} role="status">
          <p>{t('similar.text')}</p>
        </Callout>
      ) : (
        <p role="status" className="font-display text-lg">
          {t('found', { count, query })}
        </p>
      )}
      {question.wasShortened && <p className="text-ink-muted text-sm">{t('tooLong')}</p>}
      {answer.how === 'by-words' && <SearchKinds question={question} answer={answer} locale={locale} />}
      {answer.results.length > 0 ? (
        <SearchResults results={answer.results} words={question.words} locale={locale} now={now} />
      ) : (
        <NothingFound question={question} locale={locale} />
      )}
      {count > answer.results.length && answer.results.length > 0 && (
        <p className="text-ink-muted text-sm">{t('first', { count: answer.results.length })}</p>
      )}
    </div>
  )
}

async function NothingAsked({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'search' })
  return (
    <EmptyState title={t('start.title')}>
      <p>{t('start.text')}</p>
      <p className="mt-4 flex flex-wrap gap-x-6">
        {LISTS.map(([room, kind]) => (
          <TextLink key={room} as={Link} href={room} variant="forward">
            {t(`kind.${kind}`)}
          </TextLink>
        ))}
      </p>
    </EmptyState>
  )
}

/** Where one can look around without a question. */
const LISTS = [
  ['/faq', 'faq'],
  ['/events', 'events'],
  ['/chapters', 'chapters'],
] as const

async function NothingFound({ question, locale }: Pick<SearchOutcomeProps, 'question' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'search.none' })
  return (
    <EmptyState
      role="status"
      title={t('title', { query: question.text })}
      action={
        <>
          {question.only && (
            <ButtonLink as={Link} href={{ pathname: '/search', query: { q: question.text } }} variant="brand">
              {t('everywhere')}
            </ButtonLink>
          )}
          <ButtonLink as={Link} href="/faq">
            {t('faq')}
          </ButtonLink>
          <ButtonLink as={Link} href="/contact">
            {t('contact')}
          </ButtonLink>
        </>
      }
    >
      <p>{t('text')}</p>
    </EmptyState>
  )
}
