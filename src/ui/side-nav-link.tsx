import type { ElementType, ReactNode } from 'react'
import type { Polymorphic } from './polymorphic'

type OwnProps = { readonly children: ReactNode }

/** Give the room one is in `aria-current`. */
export function SideNavLink<Tag extends ElementType = 'a'>({ as, ...rest }: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return (
    <li>
      <Element
        className="inline-flex min-h-11 items-center border-transparent forced-colors:not-aria-[current]:border-0! text-brand text-sm leading-snug underline decoration-line-control aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline hover:decoration-current max-lg:border-b-2 max-lg:aria-[current]:border-b-accent lg:-ms-px lg:border-s-3 lg:py-1.5 lg:ps-4 lg:aria-[current]:border-s-accent"
        {...rest}
      />
    </li>
  )
}
