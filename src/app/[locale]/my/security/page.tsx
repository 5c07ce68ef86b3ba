import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { changePasswordAction } from '@/features/accounts/actions/change-password'
import { AccountForm, type FormField } from '@/features/accounts/components/account-form'
import { EndSessionButton } from '@/features/accounts/components/end-session-button'
import { formWords } from '@/features/accounts/components/form-words'
import { SessionList } from '@/features/accounts/components/session-list'
import { listSessions } from '@/features/accounts/queries/list-sessions'
import { isLocale, type Locale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Callout } from '@/ui/callout'
import { PageHeading } from '@/ui/page-heading'
import { SectionHeading } from '@/ui/section-heading'
import { MyScreen } from '../my-screen'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ notice?: string | string[] }>
}

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/security')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'accounts.security' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

export default async function SecurityPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/security')
  const [t, sessions, { notice }] = await Promise.all([
    getTranslations({ locale, namespace: 'accounts.security' }),
    listSessions(viewer.alumnusId),
    searchParams,
  ])
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/security" viewer={viewer}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {notice === 'changed' && (
        <Callout role="status" tone="success" title={t('changed.title')}>
          <p>{t('changed.text')}</p>
        </Callout>
      )}
      <section aria-labelledby="sessions" className="max-w-[44rem]">
        <SectionHeading titleId="sessions" title={t('sessions')} />
        <p className="my-4 text-ink-muted">{t('sessionsLead')}</p>
        <SessionList locale={locale} sessions={sessions} here={viewer.sessionId} />
        {sessions.length > 1 && (
          <div className="mt-6">
            <EndSessionButton locale={locale} session="all" variant="danger">
              {t('endAll')}
            </EndSessionButton>
          </div>
        )}
      </section>
      <PasswordChange locale={locale} number={viewer.number} />
    </MyScreen>
  )
}

async function PasswordChange({ locale, number }: { readonly locale: Locale; readonly number: string }) {
  const [t, words] = await Promise.all([
    getTranslations({ locale, namespace: 'accounts' }),
    formWords(locale, PASSWORD_CHANGE_CODES),
  ])
  const fields: readonly FormField[] = [
    {
      kind: 'password',
      name: 'current',
      label: t('security.currentLabel'),
      autoComplete: 'current-password',
    },
    {
      kind: 'password',
      name: 'password',
      label: t('security.newLabel'),
      help: t('password.help'),
      autoComplete: 'new-password',
    },
  ]
  return (
    <section aria-labelledby="password-change" className="max-w-form">
      <SectionHeading className="mb-6" titleId="password-change" title={t('security.password')} />
      <AccountForm
        action={changePasswordAction}
        fields={fields}
        hidden={{ locale }}
        submit={t('security.passwordSubmit')}
        words={words}
        places={{
          'too-short': 'password',
          'too-long': 'password',
          'too-common': 'password',
          'holds-own-name': 'password',
        }}
      >
        {/* Password managers look for whose password this is. */}
        <input type="text" autoComplete="username" value={number} readOnly hidden />
      </AccountForm>
    </section>
  )
}

const PASSWORD_CHANGE_CODES = [
  'required',
  'too-short',
  'too-long',
  'too-common',
  'holds-own-name',
  'current-is-wrong',
  'wait-before-next-try',
  'too-many-failures',
  'too-busy',
  'sign-in-required',
] as const
