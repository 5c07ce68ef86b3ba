import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { exchangeCodeAction } from '@/features/accounts/actions/exchange-code'
import { AccountForm, type FormField } from '@/features/accounts/components/account-form'
import { formWords } from '@/features/accounts/components/form-words'
import { isLocale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { TextLink } from '@/ui/text-link'
import { AccountScreen, OtherWays } from '../../account-screen'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'accounts.letterCode' })
  return pageMetadata({
    locale,
    title: t('title'),
    addresses: addressesOfRoom('/activate/letter'),
    hidden: true,
  })
}

/** For who got a letter: number and code, then the password. */
export default async function LetterCodePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const [t, step, words] = await Promise.all([
    getTranslations({ locale, namespace: 'accounts.letterCode' }),
    getTranslations({ locale, namespace: 'accounts.activate' }),
    formWords(locale, ['required', 'not-an-identifier', 'old-number']),
  ])
  const fields: readonly FormField[] = [
    {
      kind: 'text',
      name: 'identifier',
      label: t('identifier'),
      help: t('identifierHelp'),
      autoComplete: 'username',
    },
    { kind: 'text', name: 'code', label: t('label'), help: t('help'), autoComplete: 'one-time-code' },
  ]
  const refusals = { ...words.refusals, 'wrong-code': t('wrong'), 'too-many-codes': t('tooMany') }
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOfRoom('/activate/letter')}
      room="/activate"
      title={t('title')}
      lead={t('lead')}
      step={{ current: 2, label: step('step', { current: 2 }) }}
    >
      <AccountForm
        action={exchangeCodeAction}
        fields={fields}
        hidden={{ locale }}
        submit={t('submit')}
        words={{ ...words, refusals }}
        places={{ 'wrong-code': 'code', 'too-many-codes': 'code' }}
      />
      <OtherWays>
        <TextLink as={Link} href="/activate" variant="standalone">
          {t('noLetter')}
        </TextLink>
        <TextLink as={Link} href="/request-number" variant="standalone">
          {step('noNumber')}
        </TextLink>
      </OtherWays>
    </AccountScreen>
  )
}
