import type { ElementType, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { Polymorphic } from './polymorphic'

export type TextLinkVariant = 'inline' | 'standalone' | 'forward' | 'back'

type OwnProps = {
  readonly variant?: TextLinkVariant
  readonly className?: string
  readonly children: ReactNode
}

const LOOKS: Record<TextLinkVariant, string> = {
  inline: 'underline',
  standalone: 'inline-flex min-h-11 items-center gap-2 underline',
  forward: 'group inline-flex min-h-11 items-center gap-2 font-semibold underline',
  back: 'group inline-flex min-h-11 items-center gap-2 underline',
}

/** Underlined, in the brand colour. `forward` and `back` carry an arrow and stand alone with room for a thumb. */
export function TextLink<Tag extends ElementType = 'a'>({
  as,
  variant = 'inline',
  className,
  children,
  ...rest
}: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return (
    <Element
      className={classNames('text-brand hover:text-brand-strong', LOOKS[variant], className)}
      {...rest}
    >
      {variant === 'back' && (
        <Icon name="arrow-left" className="transition-transform group-hover:-translate-x-0.5" />
      )}
      {children}
      {variant === 'forward' && (
        <Icon name="arrow-right" className="transition-transform group-hover:translate-x-0.5" />
      )}
    </Element>
  )
}
