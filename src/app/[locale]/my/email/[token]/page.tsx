import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AccountForm } from '@/features/accounts/components/account-form'
import { formWords } from '@/features/accounts/components/form-words'
import { whatEmailLinkConfirms } from '@/features/accounts/queries/find-email-change'
import { isLocale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { addressesWith } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { ButtonLink } from '@/ui/button-link'
import { PageHeading } from '@/ui/page-heading'
import { confirmEmailChangeAction } from '@/use-cases/change-email/confirm-email-change-action'
import { MyScreen } from '../../my-screen'

type Props = { readonly params: Promise<{ locale: string; token: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'alumni.email' })
  const { title, robots } = pageMetadata({
    locale,
    title: t('confirm.title'),
    addresses: addressesOf(token),
    hidden: true,
  })
  // As for every link with a secret: no canonical, and no referrer to other sites.
  return { title, robots: robots ?? null, referrer: 'same-origin' }
}

/** Only who asked for the change can confirm it, signed in: a mail that went to a wrong address opens nothing there. */
export default async function ConfirmEmailPage({ params }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await currentViewer()
  if (!viewer) {
    const next = encodeURIComponent(addressesOf(token)[locale])
    redirect(`${getPathname({ locale, href: '/sign-in' })}?next=${next}`)
  }
  const [t, address, words] = await Promise.all([
    getTranslations({ locale, namespace: 'alumni.email' }),
    whatEmailLinkConfirms(token, { alumnusId: viewer.alumnusId, now: new Date() }),
    formWords(locale, ['link-not-valid', 'sign-in-required']),
  ])
  return (
    <MyScreen locale={locale} addresses={addressesOf(token)} room="/my/details" viewer={viewer}>
      <PageHeading
        title={t(address ? 'confirm.title' : 'confirm.invalidTitle')}
        lead={address ? t('confirm.lead', { address }) : t('confirm.invalidText')}
      />
      {address ? (
        <AccountForm
          action={confirmEmailChangeAction}
          fields={[]}
          hidden={{ locale, token }}
          submit={t('confirm.submit')}
          words={words}
        />
      ) : (
        <p>
          <ButtonLink as={Link} href="/my/details/email" variant="accent">
            {t('confirm.again')}
          </ButtonLink>
        </p>
      )}
    </MyScreen>
  )
}

const addressesOf = (token: string) => addressesWith('/my/email/[token]', encodeURIComponent(token))
