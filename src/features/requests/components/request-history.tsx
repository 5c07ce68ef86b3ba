import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import type { IconName } from '@/ui/icon'
import { Tag, type TagTone } from '@/ui/tag'
import { LIBRARY_NAMES } from '../domain/libraries'
import type { OwnRequest } from '../queries/list-own-requests'

const LOOKS: Record<OwnRequest['state'], { readonly tone: TagTone; readonly icon: IconName }> = {
  open: { tone: 'warning', icon: 'clock' },
  requested: { tone: 'warning', icon: 'clock' },
  ready: { tone: 'success', icon: 'check' },
  granted: { tone: 'success', icon: 'check' },
  activated: { tone: 'success', icon: 'check' },
  refused: { tone: 'danger', icon: 'close' },
  withdrawn: { tone: 'neutral', icon: 'close' },
}

type Props = { readonly locale: Locale; readonly requests: readonly OwnRequest[] }

/** What somebody asked, newest first, each with how it stands and what was answered. */
export async function RequestHistory({ locale, requests }: Props) {
  const t = await getTranslations({ locale, namespace: 'requests.mine' })
  return (
    <ul className="grid border-line border-t">
      {requests.map((request) => (
        <HistoryItem key={`${request.kind} ${request.id}`} locale={locale} request={request} t={t} />
      ))}
    </ul>
  )
}

type Words = (key: string, values?: Readonly<Record<string, string>>) => string
type ItemProps = { readonly locale: Locale; readonly request: OwnRequest; readonly t: Words }

function HistoryItem({ locale, request, t }: ItemProps) {
  const { kind, state, askedAt, movedAt } = request
  const shown = t(`states.${state}`)
  const isCard = kind === 'library-card'
  const about = isCard ? request.library && LIBRARY_NAMES[request.library][locale] : request.remark
  const answer = isCard ? request.reason : request.answer
  return (
    <li className="grid gap-2 border-line border-b py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 className="font-semibold">{t(`kinds.${kind}`)}</h3>
        <Tag {...LOOKS[state]}>{shown}</Tag>
      </div>
      {about && <p className="whitespace-pre-line break-words">{about}</p>}
      <p className="text-ink-muted text-sm">
        {t('askedOn', { date: dayInWords(askedAt, locale) })}
        {movedAt && ` · ${t('movedOn', { state: shown, date: dayInWords(movedAt, locale) })}`}
      </p>
      {answer && (
        <div className="border-line border-s-4 ps-4">
          <p className="text-ink-muted text-sm">{t('answer')}</p>
          <p className="whitespace-pre-line break-words">{answer}</p>
        </div>
      )}
    </li>
  )
}
