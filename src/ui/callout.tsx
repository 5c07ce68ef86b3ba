import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'

export type CalloutTone = 'note' | 'success' | 'warning' | 'danger'

type CalloutProps = Omit<ComponentPropsWithoutRef<'div'>, 'title'> & {
  readonly tone?: CalloutTone
  /** The word that says what the colour says. */
  readonly title: ReactNode
}

const GROUNDS: Record<CalloutTone, string> = {
  note: 'border-brand bg-note-tint',
  success: 'border-success bg-success-tint',
  warning: 'border-warning bg-warning-tint',
  danger: 'border-danger bg-danger-tint',
}

const INKS: Record<CalloutTone, string> = {
  note: 'text-brand',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
}

const ICONS: Record<CalloutTone, IconName> = {
  note: 'note',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
}

/** Something to know before reading on. Give it role="status" or "alert" when it appears after an action. */
export function Callout({ tone = 'note', title, className, children, ...rest }: CalloutProps) {
  return (
    <div className={classNames('rounded-md border-s-4 px-5 py-4', GROUNDS[tone], className)} {...rest}>
      <p className={classNames('flex items-center gap-2.5 font-semibold', INKS[tone])}>
        <Icon name={ICONS[tone]} className="text-lg" />
        {title}
      </p>
      {children && <div className="mt-1.5 grid max-w-measure gap-3">{children}</div>}
    </div>
  )
}
