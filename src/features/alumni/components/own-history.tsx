import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import type { OwnHistoryEntry } from '../queries/list-own-history'

type OwnHistoryProps = { readonly locale: Locale; readonly entries: readonly OwnHistoryEntry[] }

/** What was changed in the own record, newest first: when, by whom, from what to what. */
export async function OwnHistory({ locale, entries }: OwnHistoryProps) {
  const [t, email] = await Promise.all([
    getTranslations({ locale, namespace: 'alumni.history' }),
    getTranslations({ locale, namespace: 'alumni.email' }),
  ])
  if (entries.length === 0) return <p className="text-ink-muted">{t('none')}</p>
  return (
    <ol className="grid border-line border-t">
      {entries.map(({ id, at, by, action, diploma, changes }) => (
        <li key={id} className="grid gap-2 border-line border-b py-4">
          <p className="text-ink-muted text-sm">
            <time dateTime={at.toISOString()}>{dayInWords(at, locale)}</time> · {t(`by.${by}`)}
          </p>
          <p className="font-semibold">
            {diploma === null ? t(`person.${action}`) : t(`diploma.${action}`, { name: diploma })}
          </p>
          {action === 'changed' && changes.length > 0 && (
            <dl className="grid gap-2">
              {changes.map(({ field, from, to }) => (
                <div key={field} className="grid gap-x-6 sm:grid-cols-[12rem_1fr]">
                  <dt className="text-ink-muted text-sm sm:leading-[1.8]">
                    {t.has(`fields.${field}`) ? t(`fields.${field}`) : field}
                  </dt>
                  <dd className="min-w-0 break-words">
                    <del className="text-ink-muted no-underline">{shown(from)}</del>{' '}
                    <span className="sr-only">{t('became')}</span>
                    <span aria-hidden="true">→</span> <ins className="no-underline">{shown(to)}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  )

  function shown(value: string | null): string {
    if (value === null) return t('nothing')
    if (MARKS.test(value)) {
      return value.replaceAll(
        new RegExp(MARKS, 'g'),
        (_all, kind: string, state: string) => `: ${email(`kinds.${kind}`)}, ${email(`states.${state}`)}`,
      )
    }
    return t.has(`values.${value}`) ? t(`values.${value}`) : value
  }
}

/** As the log writes how an e-mail address stands. */
const MARKS = /: (private|work|staff), (confirmed|unconfirmed|undeliverable)/
