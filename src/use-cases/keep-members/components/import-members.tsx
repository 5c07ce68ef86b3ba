'use client'

import { type FormEvent, useState } from 'react'
import { daysInWords } from '../days-in-words'
import type { RowVerdict } from '../domain/member-file'
import type { ImportReport } from '../import-members'
import type { ImportWords } from '../import-words'
import { filledIn } from '../member-words'

type Props = { readonly words: ImportWords; readonly language: 'nl' | 'en' }

type Step =
  | { readonly at: 'choosing'; readonly problem: string | null }
  | { readonly at: 'busy' }
  | { readonly at: 'looked'; readonly file: File; readonly report: ImportReport }
  | { readonly at: 'done'; readonly report: ImportReport }

/** Chooses a list, shows line by line what it would do, and does it once that is confirmed. */
export function ImportMembers({ words, language }: Props) {
  const [step, setStep] = useState<Step>({ at: 'choosing', problem: null })

  const send = async (file: File, expected: number | null) => {
    setStep({ at: 'busy' })
    const outcome = await askImport(file, expected)
    if ('problem' in outcome) setStep({ at: 'choosing', problem: outcome.problem })
    else setStep(expected === null ? { at: 'looked', file, ...outcome } : { at: 'done', ...outcome })
  }

  if (step.at === 'busy') return <p role="status">{words.busy}</p>
  if (step.at === 'choosing')
    return <ChooseFile words={words} problem={step.problem} onChosen={(file) => void send(file, null)} />
  const { report } = step
  return (
    <>
      <div className="members__report">
        <h2 id="report">{step.at === 'done' ? words.didDo : words.wouldDo}</h2>
        <p role="status">{countsOf(report, { words, isDone: step.at === 'done' })}</p>
        {report.added === 0 && step.at === 'looked' && <p>{words.nothing}</p>}
        <ReportTable report={report} words={words} language={language} />
      </div>
      <div className="members__buttons">
        {step.at === 'looked' && report.added > 0 && (
          <button
            type="button"
            className="members__confirm"
            onClick={() => void send(step.file, report.added)}
          >
            {filledIn(words.confirm, { count: String(report.added) })}
          </button>
        )}
        <button type="button" onClick={() => setStep({ at: 'choosing', problem: null })}>
          {words.another}
        </button>
      </div>
    </>
  )
}

type ChooseProps = {
  readonly words: ImportWords
  readonly problem: string | null
  readonly onChosen: (file: File) => void
}

function ChooseFile({ words, problem, onChosen }: ChooseProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (file instanceof File && file.size > 0) onChosen(file)
  }
  const sentence =
    problem && ((words.files as Readonly<Record<string, string>>)[problem] ?? words.files.failed)
  return (
    <form onSubmit={submit} className="members__form">
      <p>{words.explanation}</p>
      <p>{words.columns}</p>
      <div className="members__field">
        <label htmlFor="members-file">{words.choose}</label>
        <input id="members-file" name="file" type="file" required accept=".csv,.txt,.tsv,text/csv" />
        {sentence && (
          <p role="alert" className="members__problem">
            {sentence}
          </p>
        )}
      </div>
      <div className="members__buttons">
        <button type="submit">{words.look}</button>
      </div>
    </form>
  )
}

/** What cannot be done stands first: that is what somebody has to look at. */
const ORDER: Record<RowVerdict['verdict'], number> = { refused: 0, add: 1, 'there-already': 2 }

function ReportTable({ report, words, language }: Props & { readonly report: ImportReport }) {
  const rows = [...report.rows].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || a.line - b.line)
  return (
    <div className="members__scroll" tabIndex={0} role="region" aria-labelledby="report">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <th scope="row">{row.line}</th>
              <td>
                {row.name} {row.number.toUpperCase()}
              </td>
              <td className={row.verdict === 'refused' ? 'members__problem' : undefined}>
                {outcomeOf(row, { words, language })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function outcomeOf(row: RowVerdict, { words, language }: Props): string {
  if (row.verdict === 'refused') return words.rows[row.code]
  if (row.verdict === 'there-already') return words.thereAlready
  return daysInWords(row, language)
}

const countsOf = (report: ImportReport, { words, isDone }: { words: ImportWords; isDone: boolean }): string =>
  [
    filledIn(isDone ? words.added : words.add, { count: String(report.added) }),
    filledIn(words.there, { count: String(report.thereAlready) }),
    filledIn(words.refused, { count: String(report.refused) }),
  ].join(' · ')

/** Without a number it is only looked at. */
async function askImport(
  file: File,
  expected: number | null,
): Promise<{ readonly report: ImportReport } | { readonly problem: string }> {
  const query = new URLSearchParams({ name: file.name })
  if (expected !== null) query.set('expected', String(expected))
  try {
    const answer = await fetch(`/api/payload/members/import?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: file,
    })
    const body = (await answer.json()) as ImportReport | { readonly code: string } // as our endpoint answers
    return 'code' in body ? { problem: body.code } : { report: body }
  } catch {
    return { problem: 'failed' }
  }
}
