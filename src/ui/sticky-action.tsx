import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'

/** Keeps the next step within reach of the thumb: at the lower edge of a phone, in its place on wide screens. */
export function StickyAction({ className, ...rest }: ComponentPropsWithoutRef<'div'>) {
  return (
    <div
      className={classNames(
        'sticky bottom-0 z-10 -mx-5 border-line border-t bg-surface px-5 py-3 *:w-full sm:mx-0 lg:*:w-auto lg:static lg:border-0 lg:bg-transparent lg:p-0 print:hidden',
        className,
      )}
      {...rest}
    />
  )
}
