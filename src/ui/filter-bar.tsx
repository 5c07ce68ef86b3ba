import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { Button } from './button'
import { classNames } from './class-names'

type FilterBarProps = ComponentPropsWithoutRef<'form'> & {
  readonly submitLabel: ReactNode
  /** A link that shows everything again, once something is filtered. */
  readonly reset?: ReactNode
}

/** Narrows a list by a few selects (`Field`s as children); an ordinary GET form, so it works without script. */
export function FilterBar({ submitLabel, reset, className, children, ...rest }: FilterBarProps) {
  return (
    <form
      method="get"
      role="search"
      className={classNames('grid gap-4 rounded-md bg-surface-sunken p-5 sm:p-6 print:hidden', className)}
      {...rest}
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
        {children}
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button type="submit" variant="brand">
          {submitLabel}
        </Button>
        {reset}
      </div>
    </form>
  )
}
