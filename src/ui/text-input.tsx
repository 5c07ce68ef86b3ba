import type { ComponentPropsWithRef } from 'react'
import { classNames } from './class-names'
import { CONTROL_CLASS } from './control-class'

export function TextInput({ className, type = 'text', ...rest }: ComponentPropsWithRef<'input'>) {
  return <input type={type} className={classNames(CONTROL_CLASS, className)} {...rest} />
}
