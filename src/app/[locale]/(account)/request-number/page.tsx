import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AccountForm, type FormField } from '@/features/accounts/components/account-form'
import { requestWords } from '@/features/requests/components/request-words'
import { listProgrammeNames } from '@/features/studies/queries/list-programme-names'
import { isLocale, type Locale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import type { Viewer } from '@/platform/auth/find-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { TextLink } from '@/ui/text-link'
import { requestCorrectionAction, requestNumberAction } from '@/use-cases/request-number/actions'
import { AccountScreen, OtherWays } from '../account-screen'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'requests.number' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    addresses: addressesOfRoom('/request-number'),
  })
}

/** A visitor asks who they are in the register; whoever is signed in asks to have something put right. */
export default async function RequestNumberPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await currentViewer()
  return viewer ? <Correction locale={locale} viewer={viewer} /> : <NumberRequest locale={locale} />
}

async function NumberRequest({ locale }: { readonly locale: Locale }) {
  const [t, fields, words] = await Promise.all([
    getTranslations({ locale, namespace: 'requests.number' }),
    numberFields(locale),
    requestWords(locale),
  ])
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOfRoom('/request-number')}
      room="/request-number"
      title={t('title')}
      lead={t('lead')}
    >
      <AccountForm
        action={requestNumberAction}
        fields={fields}
        hidden={{ locale }}
        submit={t('submit')}
        words={words}
      />
      <OtherWays>
        <TextLink as={Link} href="/activate" variant="standalone">
          {t('activate')}
        </TextLink>
        <TextLink as={Link} href="/sign-in" variant="standalone">
          {t('signIn')}
        </TextLink>
      </OtherWays>
    </AccountScreen>
  )
}

async function numberFields(locale: Locale): Promise<readonly FormField[]> {
  const [t, suggestions] = await Promise.all([
    getTranslations({ locale, namespace: 'requests' }),
    listProgrammeNames(locale),
  ])
  const mark = t('form.optional')
  const asked = (name: string) => ({ name, label: t(`number.${name}`) })
  const withHelp = (name: string) => ({ ...asked(name), help: t(`number.${name}Help`) })
  return [
    { ...withHelp('familyName'), kind: 'name', autoComplete: 'family-name' },
    { ...asked('givenName'), kind: 'name', autoComplete: 'given-name' },
    { ...withHelp('birthDate'), kind: 'text', autoComplete: 'bday' },
    { ...withHelp('programme'), kind: 'name', suggestions },
    { ...withHelp('graduationYear'), kind: 'digits', mark },
    { ...withHelp('email'), kind: 'email', autoComplete: 'email' },
    { ...withHelp('number'), kind: 'text', mark },
    { ...withHelp('remark'), kind: 'long-text', mark },
  ]
}

async function Correction({ locale, viewer }: { readonly locale: Locale; readonly viewer: Viewer }) {
  const [t, words] = await Promise.all([
    getTranslations({ locale, namespace: 'requests.correction' }),
    requestWords(locale),
  ])
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOfRoom('/request-number')}
      room="/request-number"
      title={t('title')}
      lead={t('lead')}
    >
      <p className="mb-6">{t('who', { name: viewer.firstName, number: viewer.number.toUpperCase() })}</p>
      <AccountForm
        action={requestCorrectionAction}
        fields={[{ kind: 'long-text', name: 'remark', label: t('remark'), help: t('remarkHelp') }]}
        hidden={{ locale }}
        submit={t('submit')}
        words={words}
      />
    </AccountScreen>
  )
}
