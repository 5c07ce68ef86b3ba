import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { acceptTermsAction } from '@/features/accounts/actions/accept-terms'
import { AccountForm, type FormField } from '@/features/accounts/components/account-form'
import { formWords } from '@/features/accounts/components/form-words'
import { SignOutButton } from '@/features/accounts/components/sign-out-button'
import { hasChosenPrivacy } from '@/features/accounts/queries/has-chosen-privacy'
import { isLocale, type Locale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { returnPath } from '@/platform/i18n/return-path'
import { TextLink } from '@/ui/text-link'
import { AccountScreen, OtherWays } from '../account-screen'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ next?: string | string[] }>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'accounts.consent' })
  return pageMetadata({ locale, title: t('title'), addresses: addressesOfRoom('/consent'), hidden: true })
}

/** Asked once after the first sign-in, and again for a new version of the terms; the privacy choice only the first time. */
export default async function ConsentPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const next = returnPath((await searchParams).next)
  const viewer = await currentViewer()
  if (!viewer) redirect(getPathname({ locale, href: '/sign-in' }))
  if (!viewer.isConsentDue) redirect(next ?? getPathname({ locale, href: '/my' }))
  const hasChosen = await hasChosenPrivacy(viewer.alumnusId)
  const [t, choice, words] = await Promise.all([
    getTranslations({ locale, namespace: 'accounts.consent' }),
    choiceField(locale),
    formWords(locale, ['agree-first', 'choose-one', 'sign-in-required']),
  ])
  const terms: FormField = { kind: 'checkbox', name: 'terms', label: t('terms') }
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOfRoom('/consent')}
      room="/consent"
      title={t('title')}
      lead={t(hasChosen ? 'renewed' : 'lead')}
    >
      <AccountForm
        action={acceptTermsAction}
        fields={hasChosen ? [terms] : [choice, terms]}
        hidden={{ locale, ...(next ? { next } : {}) }}
        submit={t('submit')}
        words={words}
      >
        <p>
          <TextLink as={Link} href="/privacy">
            {t('readTerms')}
          </TextLink>
        </p>
      </AccountForm>
      <OtherWays>
        <SignOutButton locale={locale}>{t('leave')}</SignOutButton>
      </OtherWays>
    </AccountScreen>
  )
}

/** Neither is chosen beforehand: whoever only presses the button has not been asked. Ours says that it is the proposal. */
async function choiceField(locale: Locale): Promise<FormField> {
  const t = await getTranslations({ locale, namespace: 'accounts.consent' })
  return {
    kind: 'choice',
    name: 'choice',
    label: t('listedLegend'),
    options: [
      { value: 'listed', label: t('listed'), help: t('listedHelp') },
      { value: 'hidden', label: t('hidden'), help: t('hiddenHelp') },
    ],
  }
}
