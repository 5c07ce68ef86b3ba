import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SignOutButton } from '@/features/accounts/components/sign-out-button'
import { PortalFrame } from '@/features/content/components/portal-frame'
import type { Locale } from '@/kernel/locale'
import type { Viewer } from '@/platform/auth/find-viewer'
import type { Addresses } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import type { Room } from '@/platform/i18n/pathnames'
import { Container } from '@/ui/container'
import { HeaderLink } from '@/ui/header-link'
import { MyRooms } from './my-rooms'

type MyScreenProps = {
  readonly locale: Locale
  readonly addresses: Addresses
  /** The room this page is, or is a step of. */
  readonly room: Room
  readonly viewer: Viewer
  /** Beside the page on a wide screen, under it on a narrower one. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A room of one's own: the list of rooms beside it, one's name and the way out in the header. */
export async function MyScreen({ locale, addresses, room, viewer, aside, children }: MyScreenProps) {
  const t = await getTranslations({ locale, namespace: 'my.frame' })
  const signOut = (
    <SignOutButton locale={locale} variant="plain">
      {t('signOut')}
    </SignOutButton>
  )
  const account = (
    <>
      <HeaderLink as={Link} href="/my" variant="account" icon="person">
        {viewer.firstName}
      </HeaderLink>
      <li className="-me-3">{signOut}</li>
    </>
  )
  return (
    <PortalFrame locale={locale} addresses={addresses} room={room} account={account}>
      <Container className="grid items-start gap-x-16 gap-y-8 pt-6 pb-24 sm:pt-12 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <MyRooms locale={locale} room={room} signOut={signOut} />
        {aside ? (
          <div className="grid items-start gap-x-12 gap-y-12 xl:grid-cols-[minmax(0,1fr)_18rem]">
            <div className="grid gap-12">{children}</div>
            {aside}
          </div>
        ) : (
          <div className="grid gap-12">{children}</div>
        )}
      </Container>
    </PortalFrame>
  )
}
