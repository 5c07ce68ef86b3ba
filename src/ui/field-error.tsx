import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

/** What is wrong with one answer and how to put it right. */
export function FieldError({ className, children, ...rest }: ComponentPropsWithoutRef<'p'>) {
  return (
    <p
      className={classNames('flex items-start gap-2 font-semibold text-danger text-sm', className)}
      {...rest}
    >
      <Icon name="danger" className="mt-[0.2em]" />
      {children}
    </p>
  )
}
