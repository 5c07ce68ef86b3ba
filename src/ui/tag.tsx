import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'

export type TagTone = 'neutral' | 'brand' | 'success' | 'warning' | 'danger'

type TagProps = ComponentPropsWithoutRef<'span'> & { readonly tone?: TagTone; readonly icon?: IconName }

const TONES: Record<TagTone, string> = {
  neutral: 'border-line text-ink-muted',
  brand: 'border-transparent bg-note-tint text-brand',
  success: 'border-transparent bg-success-tint text-success',
  warning: 'border-transparent bg-warning-tint text-warning',
  danger: 'border-transparent bg-danger-tint text-danger',
}

/** A word or two about a thing: members only, cancelled, in English. */
export function Tag({ tone = 'neutral', icon, className, children, ...rest }: TagProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 font-semibold text-xs',
        TONES[tone],
        className,
      )}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
