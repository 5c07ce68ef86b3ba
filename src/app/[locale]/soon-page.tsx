import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { SoonRoom } from '@/features/content/components/soon-room'
import type { Locale } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { addressesOfRoom, addressesWith } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { isRoom, type Pathname } from '@/platform/i18n/pathnames'

type Params = {
  readonly locale: Locale
  readonly code?: string
  readonly token?: string
  readonly slug?: string
}
type Props = { readonly params: Promise<Params> }

/** What a room says of itself that is not open yet; search engines are told to leave it. */
export const soonMetadata =
  (pathname: Pathname) =>
  async ({ params }: Props): Promise<Metadata> => {
    const asked = await params
    const t = await getTranslations({ locale: asked.locale, namespace: 'soon.rooms' })
    return pageMetadata({
      locale: asked.locale,
      title: t(`${wordsOf(pathname)}.title`),
      addresses: addressesOf(pathname, asked),
      hidden: true,
    })
  }

/** A room that is not open yet. */
export const soonPage = (pathname: Pathname) =>
  async function SoonPage({ params }: Props) {
    const asked = await params
    setRequestLocale(asked.locale)
    // An address with a code in it is visited by one person: not worth keeping.
    if (!isRoom(pathname)) await tagPage('do-not-keep')
    return (
      <PortalFrame
        locale={asked.locale}
        addresses={addressesOf(pathname, asked)}
        room={isRoom(pathname) ? pathname : undefined}
      >
        <SoonRoom locale={asked.locale} words={wordsOf(pathname)} />
      </PortalFrame>
    )
  }

const addressesOf = (pathname: Pathname, { code, token, slug }: Params) =>
  isRoom(pathname) ? addressesOfRoom(pathname) : addressesWith(pathname, code ?? token ?? slug ?? '')

/** The key of a room's words: '/my/card' is 'my/card', '/verify/[token]' is 'verify', '/directory/[code]' 'directory-code'. */
function wordsOf(pathname: Pathname): string {
  if (pathname === '/directory/[code]') return 'directory-code'
  return pathname.slice(1).replace(/\/\[\w+\]$/, '')
}
