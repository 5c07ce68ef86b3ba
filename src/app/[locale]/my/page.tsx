import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { getNavigation } from '@/features/content/queries/get-site'
import { isLocale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Door } from '@/ui/door'
import { DoorList } from '@/ui/door-list'
import { SectionHeading } from '@/ui/section-heading'
import { MembershipAside } from '@/use-cases/print-card/components/membership-aside'
import { Greeting } from '@/use-cases/show-overview/components/greeting'
import { NextSteps } from '@/use-cases/show-overview/components/next-steps'
import { NextRegistration } from '@/use-cases/show-registrations/components/next-registration'
import { getOverview } from '@/use-cases/show-overview/queries/get-overview'
import { MyScreen } from './my-screen'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'my.overview' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** Where one comes in: what to do now, and the doors that the front page promises. */
export default async function MyPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my')
  const now = new Date()
  const [t, overview, { doors }] = await Promise.all([
    getTranslations({ locale, namespace: 'my.overview' }),
    getOverview(viewer.alumnusId, now),
    getNavigation(locale),
  ])
  return (
    <MyScreen
      locale={locale}
      addresses={addresses}
      room="/my"
      viewer={viewer}
      aside={<MembershipAside locale={locale} alumnusId={viewer.alumnusId} now={now} />}
    >
      <Greeting locale={locale} name={viewer.firstName} number={overview.number} now={now} />
      <NextSteps locale={locale} steps={overview.steps} />
      <NextRegistration locale={locale} alumnusId={viewer.alumnusId} now={now} />
      <nav aria-labelledby="doors">
        <SectionHeading titleId="doors" title={t('doors')} />
        <DoorList className="border-t-0">
          {doors.map(({ label, href, note }) => (
            <Door key={label} as={Link} href={href} hint={note}>
              {label}
            </Door>
          ))}
        </DoorList>
      </nav>
    </MyScreen>
  )
}
