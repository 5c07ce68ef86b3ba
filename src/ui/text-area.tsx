import type { ComponentPropsWithRef } from 'react'
import { classNames } from './class-names'
import { CONTROL_CLASS } from './control-class'

export function TextArea({ className, rows = 4, ...rest }: ComponentPropsWithRef<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={classNames(CONTROL_CLASS, 'field-sizing-content min-h-36', className)}
      {...rest}
    />
  )
}
