import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Button } from './button'
import { classNames } from './class-names'
import { CONTROL_CLASS } from './control-class'
import { Icon } from './icon'

type SearchFieldProps = Omit<ComponentPropsWithRef<'input'>, 'type'> & {
  readonly id: string
  readonly label: ReactNode
  readonly submitLabel: ReactNode
}

/** A search box with its label and button. Put it in a form with role="search"; it works without script. */
export function SearchField({ id, label, submitLabel, name = 'q', className, ...rest }: SearchFieldProps) {
  return (
    <div className={classNames('grid gap-1.5 print:hidden', className)}>
      <label htmlFor={id} className="justify-self-start font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-3">
        <span className="relative min-w-44 flex-1">
          <Icon
            name="search"
            className="pointer-events-none absolute inset-s-3.5 top-1/2 -translate-y-1/2 text-ink-muted text-lg"
          />
          <input id={id} type="search" name={name} className={classNames(CONTROL_CLASS, 'ps-12')} {...rest} />
        </span>
        <Button type="submit" variant="brand">
          {submitLabel}
        </Button>
      </div>
    </div>
  )
}
