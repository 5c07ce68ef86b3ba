import type { ElementType, ReactNode } from 'react'
import { Icon } from './icon'
import type { Polymorphic } from './polymorphic'

type OwnProps = {
  /** Verb first: "Pay your membership". */
  readonly children: ReactNode
  readonly hint?: ReactNode
}

/** One door: the whole row is the link. */
export function Door<Tag extends ElementType = 'a'>({
  as,
  children,
  hint,
  ...rest
}: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return (
    <li className="border-line border-b">
      <Element
        className="group flex min-h-14 items-center justify-between gap-4 py-3.5 text-ink no-underline hover:text-brand"
        {...rest}
      >
        <span className="grid gap-0.5">
          <span className="font-display text-lg leading-snug decoration-1 underline-offset-4 group-hover:underline">
            {children}
          </span>
          {hint && <span className="text-ink-muted text-sm">{hint}</span>}
        </span>
        <Icon
          name="arrow-right"
          className="text-accent text-lg transition-transform group-hover:translate-x-1"
        />
      </Element>
    </li>
  )
}
