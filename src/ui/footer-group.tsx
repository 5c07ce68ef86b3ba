import type { ComponentPropsWithoutRef, ReactNode } from 'react'

type FooterGroupProps = Omit<ComponentPropsWithoutRef<'nav'>, 'title'> & {
  readonly title: ReactNode
  readonly id: string
}

/** A column of links in the footer; `children` are `FooterLink`s. */
export function FooterGroup({ title, id, children, ...rest }: FooterGroupProps) {
  return (
    <nav aria-labelledby={id} {...rest}>
      <h2 id={id} className="text-base">
        {title}
      </h2>
      <ul className="mt-2 text-sm">{children}</ul>
    </nav>
  )
}
