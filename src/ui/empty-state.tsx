import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'
import { Arcade } from './arcade'

type EmptyStateProps = Omit<ComponentPropsWithoutRef<'div'>, 'title'> & {
  readonly title: ReactNode
  /** What to do now: usually one link or button. */
  readonly action?: ReactNode
}

/** Nothing here, why, and what to do. */
export function EmptyState({ title, action, className, children, ...rest }: EmptyStateProps) {
  return (
    <div className={classNames('grid justify-items-start gap-3 py-8', className)} {...rest}>
      <Arcade seed="empty" arches={3} className="mb-2 h-16 w-auto text-line-control" />
      <p className="font-display text-lg leading-snug">{title}</p>
      {children && <div className="max-w-measure text-ink-muted">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap gap-4">{action}</div>}
    </div>
  )
}
