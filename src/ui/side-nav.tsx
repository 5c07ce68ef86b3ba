import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

type SideNavProps = ComponentPropsWithoutRef<'nav'> & { readonly label: string }

/** Rooms or parts of a page beside the text; above it, side by side, on a phone. Put `SideNavLink`s in it. */
export function SideNav({ label, className, children, ...rest }: SideNavProps) {
  return (
    <nav
      aria-label={label}
      className={classNames('lg:sticky lg:top-8 lg:self-start print:hidden', className)}
      {...rest}
    >
      <ul className="flex flex-wrap gap-x-5 lg:grid lg:border-line lg:border-s">{children}</ul>
    </nav>
  )
}
