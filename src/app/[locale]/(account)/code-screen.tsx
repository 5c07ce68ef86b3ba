import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { askedFor } from '@/features/accounts/actions/asked-for-cookie'
import { exchangeCodeAction } from '@/features/accounts/actions/exchange-code'
import { AccountForm } from '@/features/accounts/components/account-form'
import { formWords } from '@/features/accounts/components/form-words'
import { identifierFormField } from '@/features/accounts/components/identifier-form-field'
import { isLocale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Disclosure } from '@/ui/disclosure'
import { TextLink } from '@/ui/text-link'
import { AccountScreen } from './account-screen'

type Props = { readonly params: Promise<{ locale: string }> }

const ROOMS = {
  activation: { here: '/activate/code', again: '/activate', lead: 'activationLead' },
  reactivation: { here: '/forgot-password/code', again: '/forgot-password', lead: 'reactivationLead' },
} as const
type Purpose = keyof typeof ROOMS

export const codeMetadata =
  (purpose: Purpose) =>
  async ({ params }: Props): Promise<Metadata> => {
    const { locale } = await params
    if (!isLocale(locale)) return {}
    const t = await getTranslations({ locale, namespace: 'accounts.code' })
    return pageMetadata({
      locale,
      title: t('title'),
      addresses: addressesOfRoom(ROOMS[purpose].here),
      hidden: true,
    })
  }

/** What follows on every request, whether or not it fitted somebody: look in your mailbox, or type the code from it. */
export const codePage = (purpose: Purpose) =>
  async function CodePage({ params }: Props) {
    const { locale } = await params
    if (!isLocale(locale)) notFound()
    setRequestLocale(locale)
    const { here, again, lead } = ROOMS[purpose]
    const [t, identifier, asked, words] = await Promise.all([
      getTranslations({ locale, namespace: 'accounts' }),
      identifierFormField(locale),
      askedFor(),
      formWords(locale, ['required', 'not-an-identifier', 'old-number', 'wrong-code', 'too-many-codes']),
    ])
    const code = {
      kind: 'text',
      name: 'code',
      label: t('code.label'),
      help: t('code.help'),
      autoComplete: 'one-time-code',
    } as const
    return (
      <AccountScreen
        locale={locale}
        addresses={addressesOfRoom(here)}
        room={again}
        title={t('code.title')}
        lead={t(`code.${lead}`)}
        {...(purpose === 'activation' && { step: { current: 2, label: t('activate.step', { current: 2 }) } })}
      >
        {asked && <p className="mb-6">{t('code.for', { identifier: asked })}</p>}
        <AccountForm
          action={exchangeCodeAction}
          fields={asked ? [code] : [identifier, code]}
          hidden={{ locale, ...(asked ? { identifier: asked } : {}) }}
          submit={t('code.submit')}
          words={words}
          places={{ 'wrong-code': 'code', 'too-many-codes': 'code' }}
        />
        <div className="mt-10">
          <Disclosure level={2} question={t('code.nothing')}>
            <p>{t('code.nothingText')}</p>
            <p className="mt-4 grid justify-items-start gap-3">
              <TextLink as={Link} href={again} variant="standalone">
                {t('code.again')}
              </TextLink>
              <TextLink as={Link} href="/request-number" variant="standalone">
                {t('code.correct')}
              </TextLink>
            </p>
          </Disclosure>
        </div>
      </AccountScreen>
    )
  }
