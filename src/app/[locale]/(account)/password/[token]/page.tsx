import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { choosePasswordAction } from '@/features/accounts/actions/choose-password'
import { AccountForm } from '@/features/accounts/components/account-form'
import { formWords } from '@/features/accounts/components/form-words'
import { whatLinkOpens } from '@/features/accounts/queries/find-open-access'
import { isLocale, type Locale } from '@/kernel/locale'
import { addressesWith } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { ButtonLink } from '@/ui/button-link'
import { AccountScreen } from '../../account-screen'

type Props = { readonly params: Promise<{ locale: string; token: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'accounts.password' })
  const { title, robots } = pageMetadata({
    locale,
    title: t('titleNew'),
    addresses: addressesOf(token),
    hidden: true,
  })
  // No canonical, nothing to share: the address is a secret until it has been used. With 'no-referrer' the browser would
  // send the form without its origin, and Next refuses such forms.
  return { title, robots: robots ?? null, referrer: 'same-origin' }
}

/** Looking changes nothing, for programs that check mail follow links too: only sending the form uses the link up. */
export default async function ChoosePasswordPage({ params }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const [t, opens, words] = await Promise.all([
    getTranslations({ locale, namespace: 'accounts' }),
    whatLinkOpens(token, new Date()),
    formWords(locale, [
      'required',
      'too-short',
      'too-long',
      'too-common',
      'holds-own-name',
      'too-busy',
      'link-not-valid',
    ]),
  ])
  if (!opens) return <LinkNotValid locale={locale} token={token} />
  const isNew = opens !== 'reactivation'
  const password = {
    kind: 'password',
    name: 'password',
    label: t('password.label'),
    help: t('password.help'),
    autoComplete: 'new-password',
  } as const
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOf(token)}
      title={t(isNew ? 'password.titleNew' : 'password.titleAgain')}
      lead={t(isNew ? 'password.leadNew' : 'password.leadAgain')}
      {...(isNew && { step: { current: 3, label: t('activate.step', { current: 3 }) } })}
    >
      <AccountForm
        action={choosePasswordAction}
        fields={[password]}
        hidden={{ locale, token }}
        submit={t('password.submit')}
        words={words}
      />
    </AccountScreen>
  )
}

async function LinkNotValid({ locale, token }: { readonly locale: Locale; readonly token: string }) {
  const t = await getTranslations({ locale, namespace: 'accounts.password' })
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOf(token)}
      title={t('invalidTitle')}
      lead={t('invalidText')}
    >
      <p className="flex flex-wrap gap-4">
        <ButtonLink as={Link} href="/activate" variant="accent">
          {t('activateAgain')}
        </ButtonLink>
        <ButtonLink as={Link} href="/forgot-password">
          {t('forgotAgain')}
        </ButtonLink>
      </p>
    </AccountScreen>
  )
}

const addressesOf = (token: string) => addressesWith('/password/[token]', encodeURIComponent(token))
