import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { signInAction } from '@/features/accounts/actions/sign-in'
import { AccountForm, type FormField } from '@/features/accounts/components/account-form'
import { formWords } from '@/features/accounts/components/form-words'
import { identifierFormField } from '@/features/accounts/components/identifier-form-field'
import { RememberName } from '@/features/accounts/components/remember-name'
import { isLocale, type Locale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { returnPath } from '@/platform/i18n/return-path'
import { Callout } from '@/ui/callout'
import { TextLink } from '@/ui/text-link'
import { AccountScreen, OtherWays } from '../account-screen'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ next?: string | string[]; notice?: string | string[] }>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'accounts.signIn' })
  return pageMetadata({ locale, title: t('title'), addresses: addressesOfRoom('/sign-in') })
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const asked = await searchParams
  const next = returnPath(asked.next)
  if (await currentViewer()) redirect(next ?? getPathname({ locale, href: '/my' }))
  const [t, fields, words] = await Promise.all([
    getTranslations({ locale, namespace: 'accounts.signIn' }),
    signInFields(locale),
    formWords(locale, SIGN_IN_CODES),
  ])
  const notice = NOTICES.find((known) => known === asked.notice) ?? (next ? 'needed' : null)
  return (
    <AccountScreen locale={locale} addresses={addressesOfRoom('/sign-in')} room="/sign-in" title={t('title')}>
      {notice && (
        <Callout className="mb-8" role="status" tone={TONES[notice]} title={t(`notices.${notice}.title`)}>
          <p>{t(`notices.${notice}.text`)}</p>
        </Callout>
      )}
      <AccountForm
        action={signInAction}
        fields={fields}
        hidden={{ locale, ...(next ? { next } : {}) }}
        submit={t('submit')}
        words={words}
      >
        <RememberName field="identifier" label={t('remember')} />
      </AccountForm>
      <OtherWays>
        <TextLink as={Link} href="/forgot-password" variant="standalone">
          {t('forgot')}
        </TextLink>
        <TextLink as={Link} href="/activate" variant="standalone">
          {t('activate')}
        </TextLink>
      </OtherWays>
    </AccountScreen>
  )
}

const NOTICES = ['activated', 'changed', 'ended'] as const
const TONES = { activated: 'success', changed: 'success', ended: 'success', needed: 'note' } as const

const SIGN_IN_CODES = [
  'required',
  'not-an-identifier',
  'old-number',
  'wrong-number-or-password',
  'wrong-email-or-password',
  'wait-before-next-try',
  'too-many-failures',
  'too-busy',
] as const

async function signInFields(locale: Locale): Promise<readonly FormField[]> {
  const t = await getTranslations({ locale, namespace: 'accounts.signIn' })
  return [
    await identifierFormField(locale),
    { kind: 'password', name: 'password', label: t('passwordLabel'), autoComplete: 'current-password' },
    { kind: 'checkbox', name: 'keep', label: t('keep'), help: t('keepHelp') },
  ]
}
