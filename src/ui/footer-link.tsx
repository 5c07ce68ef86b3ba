import type { ElementType, ReactNode } from 'react'
import type { Polymorphic } from './polymorphic'

type OwnProps = { readonly children: ReactNode }

export function FooterLink<Tag extends ElementType = 'a'>({ as, ...rest }: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return (
    <li>
      <Element
        className="inline-flex min-h-11 items-center text-brand underline decoration-line-control hover:decoration-current"
        {...rest}
      />
    </li>
  )
}
