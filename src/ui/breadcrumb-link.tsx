import type { ElementType, ReactNode } from 'react'
import { Icon } from './icon'
import type { Polymorphic } from './polymorphic'

type OwnProps = { readonly children: ReactNode }

export function BreadcrumbLink<Tag extends ElementType = 'a'>({ as, ...rest }: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return (
    <li className="flex items-center gap-2 text-ink-muted">
      <Element
        className="inline-flex min-h-11 items-center text-ink-muted underline decoration-line-control hover:text-brand"
        {...rest}
      />
      <Icon name="chevron-right" className="text-xs" />
    </li>
  )
}
