import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { DeclareDiplomaForm } from '@/features/alumni/components/declare-diploma-form'
import { ProgrammeSearch } from '@/use-cases/declare-diploma/components/programme-search'
import { findProgramme, searchProgrammes } from '@/features/studies/queries/search-programmes'
import { isLocale, type Locale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { PageHeading } from '@/ui/page-heading'
import { StepProgress } from '@/ui/step-progress'
import { TextLink } from '@/ui/text-link'
import { MyScreen } from '../../my-screen'

type Asked = { readonly [name in 'q' | 'programme']?: string | string[] }
type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<Asked> }

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/diplomas/add')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'alumni.declare' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

/** Two steps, each an address of its own: which programme, then the year. Neither needs script. */
export default async function AddDiplomaPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/diplomas/add')
  const t = await getTranslations({ locale, namespace: 'alumni.declare' })
  const { q, programme } = await searchParams
  const chosen = await chosenProgramme(programme, locale)
  const question = typeof q === 'string' ? q.slice(0, 100) : ''
  const step = chosen ? 2 : 1
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/diplomas" viewer={viewer}>
      <div>
        <StepProgress className="mb-6" label={t('step', { current: step })} current={step} total={2} />
        <PageHeading title={t('title')} lead={t(chosen ? 'leadYear' : 'leadProgramme')} />
      </div>
      {chosen ? (
        <DeclareDiplomaForm locale={locale} programme={chosen === 'other' ? null : chosen} />
      ) : (
        <ProgrammeSearch
          locale={locale}
          question={question}
          found={question ? await searchProgrammes(question, { locale }) : null}
        />
      )}
      <p>
        <TextLink as={Link} href={chosen ? '/my/diplomas/add' : '/my/diplomas'} variant="back">
          {t(chosen ? 'otherProgramme' : 'back')}
        </TextLink>
      </p>
    </MyScreen>
  )
}

/** `other` when it was not found in our list; null while nothing is chosen. */
async function chosenProgramme(asked: string | string[] | undefined, locale: Locale) {
  if (asked === 'other') return 'other'
  if (typeof asked !== 'string' || !/^\d{1,9}$/.test(asked)) return null
  return findProgramme(Number(asked), { locale })
}
