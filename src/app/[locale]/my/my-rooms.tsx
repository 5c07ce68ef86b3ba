import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import type { Room } from '@/platform/i18n/pathnames'
import { Icon } from '@/ui/icon'
import { SideNav } from '@/ui/side-nav'
import { SideNavLink } from '@/ui/side-nav-link'

/** In the order in which one needs them: who I am, what I pay and do, what others see, the locks. */
const MY_ROOMS = [
  '/my',
  '/my/details',
  '/my/diplomas',
  '/my/membership',
  '/my/card',
  '/my/registrations',
  '/my/requests',
  '/my/classmates',
  '/my/privacy',
  '/my/communication',
  '/my/security',
] as const satisfies readonly Room[]

type MyRoomsProps = { readonly locale: Locale; readonly room: Room; readonly signOut: ReactNode }

/** The own rooms: beside the page on a wide screen, behind the name of this room on a phone. */
export async function MyRooms({ locale, room, signOut }: MyRoomsProps) {
  const t = await getTranslations({ locale, namespace: 'my.frame' })
  const here = MY_ROOMS.find((each) => each === room) ?? '/my'
  const links = MY_ROOMS.map((each) => (
    <SideNavLink key={each} as={Link} href={each} aria-current={each === room ? 'page' : undefined}>
      {t(`rooms.${keyOf(each)}`)}
    </SideNavLink>
  ))
  return (
    <>
      <SideNav label={t('label')} className="max-lg:hidden">
        {links}
      </SideNav>
      <details className="group rounded-md border border-line-control bg-surface-raised lg:hidden">
        <summary className="flex min-h-12 list-none items-center justify-between gap-4 px-3.5 font-semibold [&::-webkit-details-marker]:hidden">
          <span>
            <span className="sr-only">{t('label')}: </span>
            {t(`rooms.${keyOf(here)}`)}
          </span>
          <Icon name="chevron-down" className="text-ink-muted group-open:rotate-180" />
        </summary>
        <nav aria-label={t('label')} className="border-line border-t px-3.5 py-2">
          <ul className="grid">{links}</ul>
          <div className="-mx-3 mt-2 border-line border-t pt-2">{signOut}</div>
        </nav>
      </details>
    </>
  )
}

/** '/my' is 'overview', '/my/details' is 'details'. */
const keyOf = (room: (typeof MY_ROOMS)[number]): string => room.split('/')[2] ?? 'overview'
