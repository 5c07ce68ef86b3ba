import { getTranslations } from 'next-intl/server'
import { momentInWords } from '@/features/accounts/domain/moment-in-words'
import { WithdrawEmailChange } from '@/features/accounts/components/withdraw-email-change'
import type { PendingEmailChange } from '@/features/accounts/queries/find-email-change'
import type { OwnEmail } from '@/features/alumni/queries/get-own-record'
import type { Locale } from '@/kernel/locale'
import { Callout } from '@/ui/callout'
import { Tag, type TagTone } from '@/ui/tag'

const TONES: Record<OwnEmail['state'], TagTone> = {
  confirmed: 'success',
  unconfirmed: 'neutral',
  undeliverable: 'warning',
}
const ICONS = { confirmed: 'check', unconfirmed: 'mail', undeliverable: 'warning' } as const

type OwnEmailsProps = {
  readonly locale: Locale
  readonly emails: readonly OwnEmail[]
  readonly pending: PendingEmailChange | null
}

/** The e-mail addresses on record and how each stands, with the change that is under way. */
export async function OwnEmails({ locale, emails, pending }: OwnEmailsProps) {
  const t = await getTranslations({ locale, namespace: 'alumni.email' })
  return (
    <div className="grid gap-5">
      {emails.length === 0 && <p>{t('none')}</p>}
      <ul className="empty:hidden">
        {emails.map(({ address, kind, state }) => (
          <li
            key={`${kind} ${address}`}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-3"
          >
            <span className="min-w-0 break-words font-semibold">{address}</span>
            <span className="text-ink-muted text-sm">{t(`kinds.${kind}`)}</span>
            <Tag tone={TONES[state]} icon={ICONS[state]}>
              {t(`states.${state}`)}
            </Tag>
          </li>
        ))}
      </ul>
      {pending && (
        <Callout title={t('pending.title')}>
          <p className="break-words">
            {t('pending.text', {
              address: pending.newAddress,
              until: momentInWords(pending.expiresAt, locale),
            })}
          </p>
          <WithdrawEmailChange locale={locale}>{t('pending.withdraw')}</WithdrawEmailChange>
        </Callout>
      )}
    </div>
  )
}
