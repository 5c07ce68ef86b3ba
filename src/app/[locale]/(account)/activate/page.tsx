import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { requestActivationAction } from '@/features/accounts/actions/request-activation'
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
  const t = await getTranslations({ locale, namespace: 'accounts.activate' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('lead'),
    addresses: addressesOfRoom('/activate'),
  })
}

export default async function ActivatePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const [t, identifier, words] = await Promise.all([
    getTranslations({ locale, namespace: 'accounts.activate' }),
    identifierFormField(locale),
    formWords(locale, ['required', 'not-an-identifier', 'old-number', 'not-an-email', 'too-many-requests']),
  ])
  const email = {
    kind: 'email',
    name: 'email',
    label: t('emailLabel'),
    help: t('emailHelp'),
    autoComplete: 'email',
  } as const
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOfRoom('/activate')}
      room="/activate"
      title={t('title')}
      lead={t('lead')}
      step={{ current: 1, label: t('step', { current: 1 }) }}
    >
      <AccountForm
        action={requestActivationAction}
        fields={[identifier, email]}
        hidden={{ locale }}
        submit={t('submit')}
        words={words}
      />
      <OtherWays>
        <TextLink as={Link} href="/sign-in" variant="standalone">
          {t('signIn')}
        </TextLink>
        <TextLink as={Link} href="/activate/letter" variant="standalone">
          {t('letter')}
        </TextLink>
        <TextLink as={Link} href="/request-number" variant="standalone">
          {t('noNumber')}
        </TextLink>
      </OtherWays>
    </AccountScreen>
  )
}
