import type { ComponentProps } from 'react'
import type { Locale } from '@/kernel/locale'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { SIGNED_IN_HINT } from '@/platform/auth/signed-in-hint'

type ViewerLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & {
  readonly locale: Locale
  /** What is read aloud before the name, once the link leads to one's own rooms. */
  readonly label: string
}

/** "Sign in", which becomes the name of who is signed in and leads to the own rooms. Without script it stays the door. */
export function ViewerLink({ locale, label, ...rest }: ViewerLinkProps) {
  return (
    <viewer-door
      className="contents"
      data-source="/api/viewer"
      data-hint={SIGNED_IN_HINT}
      data-href={getPathname({ locale, href: '/my' })}
      data-label={label}
    >
      <Link href="/sign-in" {...rest} />
    </viewer-door>
  )
}
