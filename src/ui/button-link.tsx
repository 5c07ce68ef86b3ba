import type { ElementType, ReactNode } from 'react'
import { type ButtonVariant, buttonClass } from './button-class'
import type { Polymorphic } from './polymorphic'

type OwnProps = {
  readonly variant?: ButtonVariant
  readonly className?: string
  readonly children: ReactNode
}

/** A link that looks like a button, for a step that leads to another page. */
export function ButtonLink<Tag extends ElementType = 'a'>({
  as,
  variant = 'quiet',
  className,
  ...rest
}: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return <Element className={buttonClass(variant, className)} {...rest} />
}
