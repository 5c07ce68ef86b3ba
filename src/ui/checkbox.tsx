import type { ComponentPropsWithRef, ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError } from './field-error'

type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'name'> & {
  readonly name: string
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly error?: ReactNode
}

/** One yes or no; the label is part of the target. */
export function Checkbox({ name, label, help, error, id, className, ...rest }: CheckboxProps) {
  const inputId = id ?? (rest.value === undefined ? name : `${name}-${rest.value}`)
  const describedBy = [help && `${inputId}-help`, error && `${inputId}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('grid gap-1', className)}>
      {error && <FieldError id={`${inputId}-error`}>{error}</FieldError>}
      <div className="grid grid-cols-[1.5rem_1fr] gap-x-3">
        <input
          type="checkbox"
          id={inputId}
          name={name}
          className="mt-2.5 size-6 accent-brand"
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          {...rest}
        />
        <label htmlFor={inputId} className="flex min-h-11 items-center">
          {label}
        </label>
        {help && (
          <p id={`${inputId}-help`} className="col-start-2 text-ink-muted text-sm">
            {help}
          </p>
        )}
      </div>
    </div>
  )
}
