'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

type ErrorSummaryProps = Omit<ComponentPropsWithoutRef<'div'>, 'title'> & {
  readonly title: ReactNode
  readonly errors: readonly { readonly fieldId: string; readonly message: ReactNode }[]
}

/**
 * All that is wrong with a form, on top of it, each line leading to its field.
 * It takes the focus when it appears: by script in the browser, by `autofocus` on a page that came without script.
 */
export function ErrorSummary({ title, errors, className, ...rest }: ErrorSummaryProps) {
  return (
    <div
      ref={takeFocus}
      tabIndex={-1}
      autoFocus
      role="alert"
      className={classNames('rounded-md border-2 border-danger bg-danger-tint px-5 py-4', className)}
      {...rest}
    >
      <h2 className="flex items-center gap-2.5 font-sans text-danger text-lg tracking-normal">
        <Icon name="danger" />
        {title}
      </h2>
      <ul className="mt-2 grid">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} className="inline-flex min-h-11 items-center text-ink underline">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function takeFocus(summary: HTMLElement | null) {
  summary?.focus()
}
