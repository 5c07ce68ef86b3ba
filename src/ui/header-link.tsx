import type { ElementType, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'
import type { Polymorphic } from './polymorphic'

export type HeaderLinkVariant = 'room' | 'action' | 'account'

type OwnProps = {
  readonly variant?: HeaderLinkVariant
  readonly icon?: IconName
  readonly children: ReactNode
}

const LOOKS: Record<HeaderLinkVariant, string> = {
  room: 'text-ink hover:text-brand aria-[current]:border-b-accent',
  action: 'text-brand hover:text-brand-strong',
  account: 'font-semibold text-brand hover:text-brand-strong',
}

/** One room or action in the header; give the room one is in `aria-current`. */
export function HeaderLink<Tag extends ElementType = 'a'>({
  as,
  variant = 'room',
  icon,
  children,
  ...rest
}: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return (
    <li>
      <Element
        className={classNames(
          'inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-transparent border-t-2 border-b-2 forced-colors:not-aria-[current]:border-y-0 no-underline decoration-1 underline-offset-4 hover:underline',
          LOOKS[variant],
        )}
        {...rest}
      >
        {icon && <Icon name={icon} />}
        {children}
      </Element>
    </li>
  )
}
