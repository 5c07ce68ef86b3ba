'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormAction, Typed } from '@/platform/actions/form-outcome'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { ErrorSummary } from '@/ui/error-summary'
import { OwnFormField, type OwnField } from './own-form-field'
import { type OwnFormWords, problemsOf } from './own-form-errors'

type OwnFormProps = {
  readonly action: FormAction
  readonly fields: readonly OwnField[]
  readonly hidden: Readonly<Record<string, string>>
  readonly submit: string
  readonly words: OwnFormWords
  /** The one accent button of its page, or one of several. */
  readonly variant?: 'accent' | 'brand'
  /** "It is right as I wrote it": asked when the portal doubts something. */
  readonly sure?: { readonly label: string; readonly codes: readonly string[] }
  /** Between the fields and the button. */
  readonly children?: ReactNode
}

/** A form of the own record: what is wrong on top and by the field, what was typed kept, what others saved shown. */
export function OwnForm({
  action,
  fields,
  hidden,
  submit,
  words,
  variant = 'brand',
  sure,
  children,
}: OwnFormProps) {
  const [outcome, send, isPending] = useActionState(action, { status: 'idle' })
  const problems = problemsOf(outcome, { words, fields })
  const typed: Typed = outcome.status === 'idle' || outcome.status === 'done' ? {} : (outcome.typed ?? {})
  const about = outcome.status === 'refused' ? outcome.about : undefined
  const asksWhetherSure = sure && outcome.status === 'refused' && sure.codes.includes(outcome.code)
  return (
    <form action={send} noValidate className="grid gap-6">
      {problems.length > 0 && (
        <ErrorSummary
          title={words.title}
          errors={problems.map(({ fieldId, inSummary }) => ({ fieldId, message: inSummary }))}
        />
      )}
      {/* What stands there now takes the place of what the form was opened with: saving again is then a choice. */}
      {Object.entries({ ...hidden, ...(about?.shown ? { shown: about.shown } : {}) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid gap-x-4 gap-y-6 sm:grid-cols-6">
        {fields.map((field) => (
          <OwnFormField
            key={field.name}
            field={field}
            value={typed[field.name] ?? field.initially}
            error={problems.find(({ fieldId }) => fieldId === field.name)?.message}
          />
        ))}
      </div>
      {asksWhetherSure && <Checkbox name="sure" id="sure" value="yes" label={sure.label} />}
      {children}
      <Button type="submit" variant={variant} className="justify-self-start" aria-disabled={isPending}>
        {submit}
      </Button>
    </form>
  )
}
