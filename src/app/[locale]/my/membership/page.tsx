import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { standingWords } from '@/features/memberships/components/standing-words'
import { MembershipTimeline } from '@/features/memberships/components/timeline'
import { WhatItOpens } from '@/features/memberships/components/what-it-opens'
import { LookAgain } from '@/features/payments/components/look-again'
import { isLocale, type Locale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Callout } from '@/ui/callout'
import { PageHeading } from '@/ui/page-heading'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { HeldDues } from '@/use-cases/choose-held-dues/components/held-dues'
import { OfferForm } from '@/use-cases/pay-membership/components/offer-form'
import { PeriodTable } from '@/use-cases/pay-membership/components/period-table'
import { tickedAtFirst } from '@/use-cases/pay-membership/ticked-at-first'
import {
  findPendingOrder,
  getMembershipRoom,
  type MembershipRoom,
} from '@/use-cases/pay-membership/queries/get-membership-room'
import { seePayment } from '@/use-cases/settle-payment/see-payment'
import { WithdrawLinks } from '@/use-cases/withdraw-membership/components/withdraw-links'
import { MyScreen } from '../my-screen'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ readonly [name in 'notice' | 'saved']?: string | string[] }>
}

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/membership')

const NOTICES = [
  'nothing-chosen',
  'one-per-chapter',
  'not-for-sale',
  'too-early',
  'member-for-life',
  'already-paid',
  'payment-processing',
] as const

const OUTCOMES = ['withdrawn', 'next-period', 'refund'] as const

const KINDS = ['faculty', 'interest', 'umbrella', 'regional'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'memberships.room' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** How one stands and why, what that opens, what one can become a member of, and the years that were. */
export default async function MembershipPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/membership')
  const now = new Date()
  // First, for what is paid by now is then shown as it is.
  const pendingCode = await findPaymentUnderWay(viewer.alumnusId, { locale, now })
  const [t, { notice: asked, saved }, room] = await Promise.all([
    getTranslations({ locale, namespace: 'memberships' }),
    searchParams,
    getMembershipRoom(viewer.alumnusId, { locale, now }),
  ])
  const { entitlements, offers, periods, chapters, today } = room
  const { standing, chapterId } = entitlements
  const words = await standingWords(standing, { locale, chapter: chapters.get(chapterId ?? 0) ?? '' })
  const notice = NOTICES.find((known) => known === asked)
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/membership" viewer={viewer}>
      <PageHeading title={words.title} lead={words.reason} kicker={t('room.title')} />
      <Outcome locale={locale} saved={saved} />
      <HeldDues locale={locale} alumnusId={viewer.alumnusId} />
      {pendingCode && (
        <Callout role="status" title={t('room.pending.title')}>
          <p>{t('room.pending.text')}</p>
          <p>
            <TextLink as={Link} href={{ pathname: '/payment/[code]', params: { code: pendingCode } }}>
              {t('room.pending.link')}
            </TextLink>
          </p>
          <LookAgain />
        </Callout>
      )}
      {notice && !pendingCode && (
        <Callout
          role="alert"
          tone={notice === 'already-paid' ? 'note' : 'warning'}
          title={t(`notices.${notice}.title`)}
        >
          <p>{t(`notices.${notice}.text`)}</p>
        </Callout>
      )}
      {entitlements.chapters.length > 1 && <Standings locale={locale} room={room} />}
      <section aria-labelledby="opens">
        <SectionHeading className="border-b-0" titleId="opens" title={t('opens.title')} />
        <WhatItOpens locale={locale} entitlements={entitlements} />
      </section>
      {offers.length > 0 && <Offers locale={locale} room={room} />}
      {periods.length > 0 && (
        <section aria-labelledby="years" className="grid gap-6">
          <SectionHeading titleId="years" title={t('timeline.title')} />
          <MembershipTimeline locale={locale} periods={periods} chapters={chapters} today={today} />
          <PeriodTable locale={locale} periods={periods} />
        </section>
      )}
      <WithdrawLinks locale={locale} alumnusId={viewer.alumnusId} now={now} />
    </MyScreen>
  )
}

/** What came of a choice that was made a moment ago. */
async function Outcome({
  locale,
  saved,
}: {
  readonly locale: Locale
  readonly saved?: string | string[] | undefined
}) {
  const outcome = OUTCOMES.find((known) => known === saved)
  if (!outcome) return null
  const t = await getTranslations({ locale, namespace: 'withdrawal.saved' })
  return (
    <Callout role="status" tone="success" title={t(`${outcome}.title`)}>
      <p>{t(`${outcome}.text`)}</p>
    </Callout>
  )
}

/** What one can become a member of, and what kinds of chapters there are. */
async function Offers({ locale, room }: { readonly locale: Locale; readonly room: MembershipRoom }) {
  const t = await getTranslations({ locale, namespace: 'memberships' })
  return (
    <section aria-labelledby="offers">
      <SectionHeading className="border-b-0" titleId="offers" title={t(`offers.${offersTitle(room)}`)} />
      <OfferForm locale={locale} offers={room.offers} ticked={tickedAtFirst(room.offers)} />
      <dl className="mt-8 grid max-w-[44rem] gap-3 text-sm">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt className="inline font-semibold">{t(`kinds.${kind}.name`)}: </dt>
            <dd className="inline text-ink-muted">{t(`kinds.${kind}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function offersTitle({ entitlements, periods }: MembershipRoom): 'titleMember' | 'titleAgain' | 'title' {
  if (entitlements.standing.kind === 'paying') return 'titleMember'
  return periods.length > 0 ? 'titleAgain' : 'title'
}

/** How one stands at each chapter, of who has been a member of several. */
async function Standings({ locale, room }: { readonly locale: Locale; readonly room: MembershipRoom }) {
  const words = await Promise.all(
    room.entitlements.chapters.map(async ({ chapterId, standing }) => {
      const chapter = room.chapters.get(chapterId) ?? ''
      return { chapter, ...(await standingWords(standing, { locale, chapter })) }
    }),
  )
  return (
    <ul className="grid gap-1">
      {words.map(({ chapter, short }) => (
        <li key={chapter}>
          <span className="font-semibold">{chapter}</span>: {short}
        </li>
      ))}
    </ul>
  )
}

/** The code of the order that the bank still has to confirm; asked of the provider, so that it resolves by itself. */
async function findPaymentUnderWay(
  alumnusId: number,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<string | null> {
  const code = await findPendingOrder(alumnusId)
  if (!code) return null
  const payment = await seePayment(code, { visit: null, alumnusId, locale, now })
  return payment?.state === 'processing' ? code : null
}
