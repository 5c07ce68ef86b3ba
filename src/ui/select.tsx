import type { ComponentPropsWithRef } from 'react'
import { classNames } from './class-names'
import { CONTROL_CLASS } from './control-class'
import { Icon } from './icon'

/** A native select: it works everywhere, by keyboard, and on a phone with the phone's own list. */
export function Select({ className, ...rest }: ComponentPropsWithRef<'select'>) {
  return (
    <span className={classNames('relative block', className)}>
      <select className={classNames(CONTROL_CLASS, 'appearance-none truncate pe-11')} {...rest} />
      <Icon
        name="chevron-down"
        className="pointer-events-none absolute inset-e-3.5 top-1/2 -translate-y-1/2 text-ink-muted"
      />
    </span>
  )
}
