import type { ComponentPropsWithoutRef } from 'react'
import { type ButtonVariant, buttonClass } from './button-class'

type ButtonProps = ComponentPropsWithoutRef<'button'> & { readonly variant?: ButtonVariant }

/** One accent button a screen: the next step. All others are quiet or plain. */
export function Button({ variant = 'quiet', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />
}
