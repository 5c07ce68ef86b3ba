import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Tag } from '@/ui/tag'
import { momentInWords } from '../domain/moment-in-words'
import type { ListedSession } from '../queries/list-sessions'
import { EndSessionButton } from './end-session-button'

type SessionListProps = {
  readonly locale: Locale
  readonly sessions: readonly ListedSession[]
  /** The session of this very browser. */
  readonly here: string
}

/** Where one is signed in, each with a button to end it. */
export async function SessionList({ locale, sessions, here }: SessionListProps) {
  const t = await getTranslations({ locale, namespace: 'accounts.security' })
  return (
    <ul className="grid border-line border-t">
      {sessions.map(({ id, browser, system, signedInAt, lastSeenAt, kept }) => {
        const device = t('device', {
          browser: browser ?? t('unknownBrowser'),
          system: system ?? t('unknownSystem'),
        })
        return (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-4 border-line border-b py-4"
          >
            <div className="grid gap-1">
              <p className="flex flex-wrap items-center gap-3 font-semibold">
                {device}
                {id === here && <Tag tone="brand">{t('here')}</Tag>}
                {kept && <Tag>{t('kept')}</Tag>}
              </p>
              <p className="text-ink-muted text-sm">
                {t('lastSeen')}: <Moment at={lastSeenAt} locale={locale} />
              </p>
              <p className="text-ink-muted text-sm">
                {t('signedIn')}: <Moment at={signedInAt} locale={locale} />
              </p>
            </div>
            <EndSessionButton locale={locale} session={id}>
              <span>
                {id === here ? t('endHere') : t('end')}
                {id !== here && <span className="sr-only"> ({device})</span>}
              </span>
            </EndSessionButton>
          </li>
        )
      })}
    </ul>
  )
}

const Moment = ({ at, locale }: { readonly at: Date; readonly locale: Locale }) => (
  <time dateTime={at.toISOString()}>{momentInWords(at, locale)}</time>
)
