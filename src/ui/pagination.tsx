import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'

type PaginationProps = ComponentPropsWithoutRef<'nav'> & {
  readonly label: string
  /** Links to the neighbouring pages; leave out what does not exist. */
  readonly previous?: ReactNode
  readonly next?: ReactNode
}

/** Earlier and later; `children` say where one is ("page 2 of 5"). */
export function Pagination({ label, previous, next, className, children, ...rest }: PaginationProps) {
  return (
    <nav
      aria-label={label}
      className={classNames(
        'grid grid-cols-2 items-center gap-4 border-line border-t pt-4 sm:grid-cols-[1fr_auto_1fr] print:hidden',
        className,
      )}
      {...rest}
    >
      <div>{previous}</div>
      <p className="order-last col-span-2 text-center text-ink-muted text-sm sm:order-none sm:col-span-1">
        {children}
      </p>
      <div className="text-end">{next}</div>
    </nav>
  )
}
