import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

type BreadcrumbProps = ComponentPropsWithoutRef<'nav'> & { readonly label: string }

/** The way back up; put `BreadcrumbLink`s in it, the page itself is not repeated. */
export function Breadcrumb({ label, className, children, ...rest }: BreadcrumbProps) {
  return (
    <nav aria-label={label} className={classNames('print:hidden', className)} {...rest}>
      <ol className="flex flex-wrap items-center gap-x-2 text-sm">{children}</ol>
    </nav>
  )
}
