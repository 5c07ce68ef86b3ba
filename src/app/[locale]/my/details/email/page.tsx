import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { requestEmailChangeAction } from '@/features/accounts/actions/request-email-change'
import { AccountForm, type FormField } from '@/features/accounts/components/account-form'
import { formWords } from '@/features/accounts/components/form-words'
import { findPendingEmailChange } from '@/features/accounts/queries/find-email-change'
import { getOwnRecord, type OwnRecord } from '@/features/alumni/queries/get-own-record'
import { isLocale, type Locale } from '@/kernel/locale'
import { requireViewer } from '@/platform/auth/require-viewer'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Callout } from '@/ui/callout'
import { PageHeading } from '@/ui/page-heading'
import { TextLink } from '@/ui/text-link'
import { OwnEmails } from '@/use-cases/change-email/components/own-emails'
import { MyScreen } from '../../my-screen'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ notice?: string | string[]; other?: string | string[] }>
}

export const dynamic = 'force-dynamic'

const addresses = addressesOfRoom('/my/details/email')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'alumni.email' })
  return pageMetadata({ locale, title: t('changeTitle'), addresses, hidden: true })
}

/** Asks for another e-mail address: the password, and then a link to the new one. */
export default async function ChangeEmailPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const viewer = await requireViewer(locale, '/my/details/email')
  const [t, record, pending, words, asked] = await Promise.all([
    getTranslations({ locale, namespace: 'alumni.email' }),
    getOwnRecord(viewer.alumnusId),
    findPendingEmailChange(viewer.alumnusId, new Date()),
    formWords(locale, CODES),
    searchParams,
  ])
  const toConfirm = asked.other === undefined ? addressToConfirm(record) : null
  return (
    <MyScreen locale={locale} addresses={addresses} room="/my/details" viewer={viewer}>
      <PageHeading
        title={t(toConfirm ? 'confirmTitle' : 'changeTitle')}
        lead={toConfirm ? t('confirmLead', { address: toConfirm }) : t('changeLead')}
      />
      {asked.notice === 'sent' && pending && (
        <Callout role="status" tone="success" title={t('sent.title')} className="max-w-form">
          <p className="break-words">{t('sent.text', { address: pending.newAddress })}</p>
        </Callout>
      )}
      <div className="grid max-w-form gap-10">
        <OwnEmails locale={locale} emails={record.emails} pending={pending} />
        <AccountForm
          action={requestEmailChangeAction}
          fields={await fieldsFor(locale, { record, toConfirm })}
          hidden={{ locale, ...(toConfirm ? { email: toConfirm } : {}) }}
          submit={t('submit')}
          words={words}
          places={PLACES}
        >
          {/* Password managers look for whose password this is. */}
          <input type="text" autoComplete="username" value={viewer.number} readOnly hidden />
        </AccountForm>
        <p className="grid justify-items-start gap-3 border-line border-t pt-6">
          {toConfirm && (
            <TextLink
              as={Link}
              href={{ pathname: '/my/details/email', query: { other: 'yes' } }}
              variant="standalone"
            >
              {t('otherAddress')}
            </TextLink>
          )}
          <TextLink as={Link} href="/my/details" variant="back">
            {t('back')}
          </TextLink>
        </p>
      </div>
    </MyScreen>
  )
}

const CODES = [
  'required',
  'not-an-email',
  'current-is-wrong',
  'already-your-address',
  'not-your-address',
  'too-many-mails',
  'wait-before-next-try',
  'too-many-failures',
  'too-busy',
  'sign-in-required',
] as const
const PLACES = {
  'current-is-wrong': 'current',
  'wait-before-next-try': 'current',
  'too-many-failures': 'current',
  'too-busy': 'current',
  'not-your-address': 'replaces',
}

/** The address we have, while nobody has confirmed any. */
const addressToConfirm = ({ emails }: OwnRecord): string | null =>
  emails.some(({ state }) => state === 'confirmed')
    ? null
    : (emails.find(({ state }) => state === 'unconfirmed')?.address ?? null)

type Asking = { readonly record: OwnRecord; readonly toConfirm: string | null }

async function fieldsFor(locale: Locale, { record, toConfirm }: Asking): Promise<readonly FormField[]> {
  const t = await getTranslations({ locale, namespace: 'alumni.email' })
  const password: FormField = {
    kind: 'password',
    name: 'current',
    label: t('password'),
    help: t('passwordHelp'),
    autoComplete: 'current-password',
  }
  if (toConfirm) return [password]
  const own = record.emails.filter(({ kind }) => kind === 'private')
  const email: FormField = {
    kind: 'email',
    name: 'email',
    label: t('label'),
    help: t('help'),
    autoComplete: 'email',
  }
  if (own.length === 0) return [email, password]
  const replaces: FormField = {
    kind: 'choice',
    name: 'replaces',
    label: t('replaces'),
    initially: own[0]?.address ?? '',
    options: [
      ...own.map(({ address }) => ({
        value: address,
        label: t('insteadOf', { address }),
        help: t('insteadOfHelp'),
      })),
      { value: '', label: t('beside'), help: t('besideHelp') },
    ],
  }
  return [email, replaces, password]
}
