import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

/** Where one chooses a file; give it a label and say beside it what it may be. */
export function FileInput({ className, ...rest }: Omit<ComponentPropsWithoutRef<'input'>, 'type'>) {
  return (
    <input
      type="file"
      className={classNames(
        'min-h-12 w-full min-w-0 rounded-md border border-line-control bg-surface-raised p-2 text-sm file:me-3 file:min-h-9 file:rounded-sm file:border file:border-line-control file:bg-surface file:px-3 file:font-semibold file:text-brand',
        className,
      )}
      {...rest}
    />
  )
}
