'use client'

import { useActionState, useId } from 'react'
import type { FormAction, FormOutcome } from '@/platform/actions/form-outcome'
import type { Review } from '../actions'

export type ReviewedField = {
  readonly kind: 'text' | 'date' | 'long-text' | 'select'
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly initially?: string
}

export type ReviewedFormWords = {
  readonly review: string
  readonly confirm: string
  readonly change: string
  readonly reviewTitle: string
  /** Holds `{incident}`. */
  readonly fault: string
  readonly problems: Readonly<Record<string, string>>
}

type Props = {
  readonly action: FormAction<Review>
  readonly fields: readonly ReviewedField[]
  readonly hidden: Readonly<Record<string, string>>
  readonly words: ReviewedFormWords
  /** Which field a refusal is about; else it stands above the button. */
  readonly places?: Readonly<Record<string, string>>
}

/** A form of the desk that first says what it will do, and does it when that is confirmed. */
export function ReviewedForm({ action, fields, hidden, words, places = {} }: Props) {
  const [outcome, send, isPending] = useActionState(action, { status: 'idle' })
  const review = outcome.status === 'done' ? outcome.value : null
  const typed =
    review?.typed ?? (outcome.status === 'idle' || outcome.status === 'done' ? {} : (outcome.typed ?? {}))
  const problems = problemsOf(outcome, { words, places })
  return (
    <form action={send} noValidate className="members__form">
      {Object.entries({ ...hidden, signature: review?.signature ?? '' }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Control
          key={`${field.name} ${typed[field.name] ?? ''}`}
          field={field}
          before={typed[field.name] ?? field.initially ?? ''}
          problem={problems[field.name]}
        />
      ))}
      {problems[''] && <p role="alert">{problems['']}</p>}
      {review && <Reviewed review={review} words={words} />}
      <div className="members__buttons">
        {review && (
          <button
            type="submit"
            name="step"
            value="confirm"
            className="members__confirm"
            aria-disabled={isPending}
          >
            {words.confirm}
          </button>
        )}
        <button type="submit" name="step" value="review" aria-disabled={isPending}>
          {words.review}
        </button>
      </div>
    </form>
  )
}

function Reviewed({ review, words }: { readonly review: Review; readonly words: ReviewedFormWords }) {
  return (
    <div role="status" className="members__review">
      <h3>{words.reviewTitle}</h3>
      {review.hasChanged && <p>{words.problems['changed-meanwhile']}</p>}
      {review.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{words.change}</p>
    </div>
  )
}

type ControlProps = {
  readonly field: ReviewedField
  readonly before: string
  readonly problem: string | undefined
}

function Control({ field, before, problem }: ControlProps) {
  const id = useId()
  const { kind, name, label, help, options = [] } = field
  const describedBy = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const control = {
    id,
    name,
    defaultValue: before,
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(problem && { 'aria-invalid': true as const }),
  }
  return (
    <div className="members__field">
      <label htmlFor={id}>{label}</label>
      {kind === 'long-text' && <textarea rows={2} {...control} />}
      {kind === 'select' && (
        <select {...control}>
          {options.map(({ value, label: shown }) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      )}
      {(kind === 'text' || kind === 'date') && <input type={kind} autoComplete="off" {...control} />}
      {help && (
        <p id={`${id}-help`} className="members__help">
          {help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="members__problem">
          {problem}
        </p>
      )}
    </div>
  )
}

/** By the name of the field; under no name what is about none. */
function problemsOf(
  outcome: FormOutcome<Review>,
  { words, places }: Required<Pick<Props, 'words' | 'places'>>,
): Readonly<Record<string, string>> {
  const sentence = (code: string) => words.problems[code] ?? code
  if (outcome.status === 'invalid') {
    return Object.fromEntries(
      Object.entries(outcome.fieldErrors).flatMap(([name, codes]) =>
        codes?.[0] ? [[name, sentence(codes[0])]] : [],
      ),
    )
  }
  if (outcome.status === 'refused') return { [places[outcome.code] ?? '']: sentence(outcome.code) }
  if (outcome.status === 'failed') return { '': words.fault.replace('{incident}', outcome.incident) }
  return {}
}
