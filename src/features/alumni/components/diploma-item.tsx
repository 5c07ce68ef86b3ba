import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Callout } from '@/ui/callout'
import { Tag, type TagTone } from '@/ui/tag'
import { SCAN_REFUSALS } from '../domain/scans'
import type { DiplomaState, OwnDiploma } from '../queries/list-own-diplomas'
import { ScanForm } from './scan-form'
import { WithdrawDiplomaButton } from './withdraw-diploma-button'

const TONES: Record<DiplomaState, TagTone> = {
  verified: 'success',
  confirmed: 'success',
  unverified: 'warning',
  refused: 'danger',
}
const ICONS = { verified: 'check', confirmed: 'check', unverified: 'clock', refused: 'close' } as const

type DiplomaItemProps = {
  readonly locale: Locale
  readonly diploma: OwnDiploma
  /** Why a scan was not taken just now, as the address says it. */
  readonly scanRefusal: string | string[] | undefined
}

/** One diploma: what it is, how it stands, and what one can still do with it. */
export async function DiplomaItem({ locale, diploma, scanRefusal }: DiplomaItemProps) {
  const t = await getTranslations({ locale, namespace: 'alumni.diplomas' })
  const { id, name, level, graduationYear, honours, state, reason } = diploma
  const refusal = SCAN_REFUSALS.find((known) => known === scanRefusal)
  const facts = [level && t(`levels.${level}`), honours].filter(Boolean)
  return (
    <li
      id={`diploma-${id}`}
      className="grid scroll-mt-8 gap-x-6 gap-y-2 border-line border-b py-6 sm:grid-cols-[max-content_1fr]"
    >
      <p className="font-display text-2xl text-brand leading-none tabular-nums sm:pt-1">{graduationYear}</p>
      <div className="grid gap-3">
        <h2 className="text-lg leading-snug">{name}</h2>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Tag tone={TONES[state]} icon={ICONS[state]}>
            {t(`states.${state}.name`)}
          </Tag>
          {facts.length > 0 && <span className="text-ink-muted text-sm">{facts.join(' · ')}</span>}
        </p>
        <p className="text-ink-muted text-sm">{t(`states.${state}.text`)}</p>
        {reason && (
          <Callout tone="warning" title={t('reason')}>
            <p className="whitespace-pre-line">{reason}</p>
          </Callout>
        )}
        {state === 'unverified' && (
          <>
            {refusal && (
              <Callout role="alert" tone="danger" title={t('scan.refused')}>
                <p>{t(`scan.refusals.${refusal}`)}</p>
              </Callout>
            )}
            <ScanForm locale={locale} diploma={diploma} />
            <WithdrawDiplomaButton locale={locale} diploma={id} name={name} refused={t('withdrawRefused')}>
              {t('withdraw')}
            </WithdrawDiplomaButton>
          </>
        )}
      </div>
    </li>
  )
}
