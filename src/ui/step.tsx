import type { ComponentPropsWithoutRef, ReactNode } from 'react'

type StepProps = Omit<ComponentPropsWithoutRef<'li'>, 'title'> & {
  readonly title: ReactNode
}

export function Step({ title, children, ...rest }: StepProps) {
  return (
    <li
      className="relative grid grid-cols-[2.75rem_1fr] gap-x-4 pb-8 [counter-increment:step] before:grid before:size-11 before:place-items-center before:rounded-full before:border before:border-brand before:bg-surface before:font-display before:font-semibold before:text-brand before:content-[counter(step)] after:absolute after:inset-s-[1.375rem] after:top-11 after:bottom-0 after:border-line after:border-s last:pb-0 last:after:hidden"
      {...rest}
    >
      <div className="min-w-0 pt-1.5">
        <p className="font-display text-lg leading-snug">{title}</p>
        {children && <div className="mt-1 grid max-w-measure gap-3 text-ink-muted">{children}</div>}
      </div>
    </li>
  )
}
