import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { FINDABLE_KINDS, type FindableKind, type SearchQuestion } from '../domain/search-question'
import type { SearchAnswer } from '../queries/search-public-site'

type SearchKindsProps = {
  readonly question: SearchQuestion
  readonly answer: Pick<SearchAnswer, 'counts' | 'total'>
  readonly locale: Locale
}

/** Everything, or one kind of thing only, each with how many there are. */
export async function SearchKinds({ question, answer: { counts, total }, locale }: SearchKindsProps) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const shown = FINDABLE_KINDS.filter((kind) => counts[kind] > 0 || kind === question.only)
  return (
    <nav aria-label={t('filter')}>
      <ul className="flex flex-wrap gap-x-6">
        <Kind question={question} only={null} count={total} label={t('kind.all')} />
        {shown.map((kind) => (
          <Kind key={kind} question={question} only={kind} count={counts[kind]} label={t(`kind.${kind}`)} />
        ))}
      </ul>
    </nav>
  )
}

type KindProps = {
  readonly question: SearchQuestion
  readonly only: FindableKind | null
  readonly count: number
  readonly label: string
}

function Kind({ question, only, count, label }: KindProps) {
  const query = { q: question.text, ...(only && { in: only }) }
  return (
    <li>
      <Link
        href={{ pathname: '/search', query }}
        aria-current={question.only === only ? 'page' : undefined}
        className="inline-flex min-h-11 items-center gap-1.5 border-transparent border-b-2 text-brand underline decoration-line-control aria-[current]:border-b-accent aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline hover:decoration-current"
      >
        {label} <span className="text-ink-muted text-sm tabular-nums">{count}</span>
      </Link>
    </li>
  )
}
