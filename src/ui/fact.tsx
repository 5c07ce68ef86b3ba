import type { ComponentPropsWithoutRef, ReactNode } from 'react'

type FactProps = Omit<ComponentPropsWithoutRef<'div'>, 'children'> & {
  readonly term: ReactNode
  readonly children: ReactNode
}

export function Fact({ term, children, ...rest }: FactProps) {
  return (
    <div {...rest}>
      <dt className="text-ink-muted text-sm sm:leading-[1.8]">{term}</dt>
      <dd className="min-w-0 font-semibold">{children}</dd>
    </div>
  )
}
