import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError } from './field-error'

export type RadioOption = { readonly value: string; readonly label: ReactNode; readonly help?: ReactNode }

type RadioGroupProps = Omit<ComponentPropsWithoutRef<'fieldset'>, 'children' | 'name'> & {
  readonly name: string
  readonly legend: ReactNode
  readonly options: readonly RadioOption[]
  readonly defaultValue?: string
  readonly help?: ReactNode
  readonly error?: ReactNode
}

/** One choice out of a few, all in view. */
export function RadioGroup({
  name,
  legend,
  options,
  defaultValue,
  help,
  error,
  className,
  ...rest
}: RadioGroupProps) {
  const describedBy = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={name}
      aria-describedby={describedBy || undefined}
      className={classNames('grid gap-1.5', className)}
      {...rest}
    >
      <legend className="float-start mb-1.5 font-semibold">{legend}</legend>
      {help && (
        <p id={`${name}-help`} className="text-ink-muted text-sm">
          {help}
        </p>
      )}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <div className="divide-y divide-line rounded-md border border-line-control bg-surface-raised">
        {options.map((option) => (
          <RadioRow key={option.value} name={name} option={option} checked={option.value === defaultValue} />
        ))}
      </div>
    </fieldset>
  )
}

function RadioRow({ name, option, checked }: { name: string; option: RadioOption; checked: boolean }) {
  return (
    <label className="grid min-h-12 grid-cols-[1.5rem_1fr] gap-x-3 px-4 py-2.5 hover:bg-note-tint has-checked:bg-note-tint">
      <input
        type="radio"
        name={name}
        value={option.value}
        defaultChecked={checked}
        className="mt-0.5 size-6 accent-brand"
      />
      <span>
        {option.label}
        {option.help && <span className="block text-ink-muted text-sm">{option.help}</span>}
      </span>
    </label>
  )
}
