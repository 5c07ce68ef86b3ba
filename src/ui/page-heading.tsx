import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'

type PageHeadingProps = Omit<ComponentPropsWithoutRef<'header'>, 'title'> & {
  readonly title: ReactNode
  /** A word above the title: what kind of page, or whose. */
  readonly kicker?: ReactNode
  readonly lead?: ReactNode
}

/** The one h1 of a page; `children` are what one can do here at once. */
export function PageHeading({ title, kicker, lead, className, children, ...rest }: PageHeadingProps) {
  return (
    <header className={classNames('grid justify-items-start gap-4', className)} {...rest}>
      {kicker && <p className="font-semibold text-brand text-sm">{kicker}</p>}
      <h1 className="max-w-[22em] text-3xl">{title}</h1>
      {lead && <p className="max-w-[34em] text-ink-muted text-lg">{lead}</p>}
      {children && <div className="mt-2 flex flex-wrap gap-4">{children}</div>}
    </header>
  )
}
