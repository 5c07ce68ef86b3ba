import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'
import type { Entitlements } from '../domain/entitlements'

const OPENED = ['memberPrice', 'directory', 'card', 'libraryCard'] as const

type WhatItOpensProps = { readonly locale: Locale; readonly entitlements: Entitlements }

/** What membership opens, and for this person today: open or not, in a word and a sign. */
export async function WhatItOpens({ locale, entitlements }: WhatItOpensProps) {
  const t = await getTranslations({ locale, namespace: 'memberships.opens' })
  return (
    <ul className="grid max-w-[44rem]">
      {OPENED.map((name) => (
        <li
          key={name}
          className="grid grid-cols-[1fr_auto] items-baseline gap-x-6 border-line border-b py-3.5"
        >
          <p>
            <span className="font-semibold">{t(`${name}.title`)}</span>
            <span className="block text-ink-muted text-sm">{t(`${name}.text`)}</span>
          </p>
          <p
            className={classNames(
              'flex items-center gap-1.5 font-semibold text-sm',
              entitlements[name] ? 'text-success' : 'text-ink-muted',
            )}
          >
            {entitlements[name] && <Icon name="success" />}
            {t(entitlements[name] ? 'open' : 'closed')}
          </p>
        </li>
      ))}
    </ul>
  )
}
