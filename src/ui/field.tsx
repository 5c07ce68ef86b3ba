import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError } from './field-error'

/** What a control needs to belong to its field; spread it on the input. */
export type FieldControl = {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

type FieldProps = {
  readonly name: string
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly error?: ReactNode
  /** A word after the label, such as "(optional)". */
  readonly mark?: ReactNode
  /** The control's id when the name is not unique on the page. */
  readonly id?: string
  readonly className?: string
  readonly children: (control: FieldControl) => ReactNode
}

/** Label above, help under it, error by the control; hands the control what ties them together. */
export function Field({ name, label, help, error, mark, id = name, className, children }: FieldProps) {
  const helpId = help ? `${id}-help` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [helpId, errorId].filter(Boolean).join(' ')
  return (
    <div className={classNames('grid justify-items-stretch gap-1.5', className)}>
      <label htmlFor={id} className="justify-self-start font-semibold">
        {label}
        {mark && <span className="ms-2 font-normal text-ink-muted text-sm">{mark}</span>}
      </label>
      {help && (
        <p id={helpId} className="text-ink-muted text-sm">
          {help}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      {children({
        id,
        name,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
    </div>
  )
}
