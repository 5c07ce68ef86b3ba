import type { FormOutcome } from '@/platform/actions/form-outcome'

export type OwnFormWords = {
  readonly title: string
  /** Holds `{incident}`. */
  readonly failed: string
  /** A sentence by code; it may hold `{value}`, what the refusal says of the field. */
  readonly refusals: Readonly<Record<string, string>>
  /** Stands for a value that is empty. */
  readonly nothing: string
}

export type FieldProblem = { readonly fieldId: string; readonly message: string; readonly inSummary: string }

type Known = {
  readonly words: OwnFormWords
  readonly fields: readonly { readonly name: string; readonly label: string }[]
}

/** What is wrong with a form, field by field; a refusal that names no field is about the first one. */
export function problemsOf(outcome: FormOutcome, { words, fields }: Known): readonly FieldProblem[] {
  const first = fields[0]?.name ?? ''
  const problem = (fieldId: string, code: string, value = ''): FieldProblem => {
    const message = (words.refusals[code] ?? code).replace('{value}', value || words.nothing)
    const label = fields.find(({ name }) => name === fieldId)?.label
    return { fieldId, message, inSummary: label ? `${label}: ${message}` : message }
  }
  if (outcome.status === 'invalid') {
    return Object.entries(outcome.fieldErrors).flatMap(([fieldId, codes]) =>
      codes?.[0] ? [problem(fieldId, codes[0])] : [],
    )
  }
  if (outcome.status === 'refused') {
    const about = fields.filter(({ name }) => outcome.about?.[name] !== undefined)
    return about.length > 0
      ? about.map(({ name }) => problem(name, outcome.code, outcome.about?.[name]))
      : [{ ...problem(first, outcome.code), inSummary: problem('', outcome.code).message }]
  }
  if (outcome.status === 'failed') {
    const message = words.failed.replace('{incident}', outcome.incident)
    return [{ fieldId: first, message, inSummary: message }]
  }
  return []
}
