import type { ElementType, ReactNode } from 'react'
import { classNames } from './class-names'
import { LogoMark } from './logo-mark'
import type { Polymorphic } from './polymorphic'

type OwnProps = { readonly children: ReactNode; readonly className?: string }

/** The mark and the name in the serif; a link home unless `as` says otherwise. */
export function Wordmark<Tag extends ElementType = 'a'>({
  as,
  className,
  children,
  ...rest
}: Polymorphic<Tag, OwnProps>) {
  const Element: ElementType = as ?? 'a'
  return (
    <Element
      className={classNames(
        'inline-flex min-h-11 items-center gap-3 font-display text-lg font-semibold text-ink no-underline',
        className,
      )}
      {...rest}
    >
      <LogoMark className="size-8 shrink-0 text-brand" />
      {children}
    </Element>
  )
}
