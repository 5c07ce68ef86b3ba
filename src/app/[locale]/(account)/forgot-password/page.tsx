import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { requestReactivationAction } from '@/features/accounts/actions/request-reactivation'
import { AccountForm } from '@/features/accounts/components/account-form'
import { formWords } from '@/features/accounts/components/form-words'
import { identifierFormField } from '@/features/accounts/components/identifier-form-field'
import { isLocale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { TextLink } from '@/ui/text-link'
import { AccountScreen, OtherWays } from '../account-screen'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'accounts.forgot' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('lead'),
    addresses: addressesOfRoom('/forgot-password'),
  })
}

export default async function ForgotPasswordPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const [t, identifier, words] = await Promise.all([
    getTranslations({ locale, namespace: 'accounts.forgot' }),
    identifierFormField(locale),
    formWords(locale, ['required', 'not-an-identifier', 'old-number', 'too-many-requests']),
  ])
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOfRoom('/forgot-password')}
      room="/forgot-password"
      title={t('title')}
      lead={t('lead')}
    >
      <AccountForm
        action={requestReactivationAction}
        fields={[identifier]}
        hidden={{ locale }}
        submit={t('submit')}
        words={words}
      />
      <OtherWays>
        <TextLink as={Link} href="/sign-in" variant="back">
          {t('back')}
        </TextLink>
      </OtherWays>
    </AccountScreen>
  )
}
