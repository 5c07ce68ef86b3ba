import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { dayInWords } from '@/kernel/day-in-words'
import { isLocale } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { currentViewer } from '@/platform/auth/current-viewer'
import { getPortal } from '@/platform/database/get-portal'
import { addressesWith } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { PageHeading } from '@/ui/page-heading'
import { TextLink } from '@/ui/text-link'
import { WithdrawForm } from '@/use-cases/withdraw-membership/components/withdraw-form'
import { listWithdrawals } from '@/use-cases/withdraw-membership/find-withdrawal'
import { MyScreen } from '../../../my-screen'

type Props = { readonly params: Promise<{ locale: string; code: string }> }

export const dynamic = 'force-dynamic'

const REFUSALS = ['nothing-chosen', 'not-withdrawable', 'disputed', 'sign-in-required'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'withdrawal' })
  return pageMetadata({ locale, title: t('title'), addresses: addressesOf(code), hidden: true })
}

/** To change one's mind: what goes back, what that ends, until when; then one button. */
export default async function WithdrawPage({ params }: Props) {
  const { locale, code } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await currentViewer()
  const next = encodeURIComponent(addressesOf(code)[locale])
  if (!viewer) redirect(`${getPathname({ locale, href: '/sign-in' })}?next=${next}`)
  if (viewer.isConsentDue) redirect(`${getPathname({ locale, href: '/consent' })}?next=${next}`)
  const [t, withdrawals] = await Promise.all([
    getTranslations({ locale, namespace: 'withdrawal' }),
    listWithdrawals((await getPortal()).db.drizzle, { alumnusId: viewer.alumnusId, locale, now: new Date() }),
  ])
  const withdrawal = withdrawals.find(({ orderCode }) => orderCode === code)
  const back = (
    <p>
      <TextLink as={Link} href="/my/membership" variant="back">
        {t('back')}
      </TextLink>
    </p>
  )
  return (
    <MyScreen locale={locale} addresses={addressesOf(code)} room="/my/membership" viewer={viewer}>
      <PageHeading
        title={t(withdrawal ? 'title' : 'over.title')}
        lead={
          withdrawal
            ? t('lead', { until: dayInWords(new Date(`${withdrawal.until}T12:00:00Z`), locale) })
            : t('over.text')
        }
      />
      {withdrawal && (
        <>
          <p className="max-w-measure">{t('ends')}</p>
          <WithdrawForm
            locale={locale}
            order={withdrawal.orderCode}
            lines={withdrawal.lines.map(({ id, chapter, description, cents }) => ({
              id,
              label: `${chapter}. ${description}: ${moneyInWords(cents, locale)}`,
            }))}
            words={{
              legend: t('legend'),
              submit: t('submit'),
              failed: t('failed'),
              refusals: Object.fromEntries(REFUSALS.map((refusal) => [refusal, t(`refusals.${refusal}`)])),
            }}
          />
        </>
      )}
      {back}
    </MyScreen>
  )
}

const addressesOf = (code: string) =>
  addressesWith('/my/membership/withdraw/[code]', encodeURIComponent(code))
