'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { ImportRun } from '../queries/find-import-run'
import { ImportProgress } from './import-progress'
import { ImportReportTable } from './import-report-table'
import { type ImportWords, problemSentence } from './register-import-words'
import { startImportOf, uploadExport } from './talk-to-import'
import { useImportRun } from './use-import-run'

type Props = {
  /** The run that was begun before this page was opened. */
  readonly begun: ImportRun | null
  readonly words: ImportWords
}

/** Chooses a file, shows what it would do, and does it. */
export function RegisterImport({ begun, words }: Props) {
  const { run, isLost, follow, leave } = useImportRun(begun)
  const [uploaded, setUploaded] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const upload = async (file: File) => {
    setProblem(null)
    setUploaded(0)
    const outcome = await uploadExport(file, setUploaded)
    setUploaded(null)
    if (outcome.ok) follow(outcome.value)
    else setProblem(outcome.code)
  }
  const start = async (id: number) => {
    const outcome = await startImportOf(id)
    setProblem(outcome.ok ? null : outcome.code)
    follow(id)
  }

  if (uploaded !== null) return <ImportProgress label={words.uploading} part={uploaded} />
  return (
    <>
      {problem && <p role="alert">{problemSentence(problem, words)}</p>}
      {isLost && <p role="status">{words.lost}</p>}
      {run ? (
        <RunShown run={run} words={words} onStart={start} onLeave={leave} />
      ) : (
        <ChooseFile words={words} onChosen={upload} />
      )}
    </>
  )
}

function ChooseFile({
  words,
  onChosen,
}: {
  readonly words: ImportWords
  readonly onChosen: (file: File) => Promise<void>
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (file instanceof File && file.size > 0) void onChosen(file)
  }
  return (
    <form onSubmit={submit} className="register-import__choose">
      <p>{words.explanation}</p>
      <label htmlFor="register-file">{words.choose}</label>
      <input id="register-file" name="file" type="file" required accept=".csv,.tsv,.txt,text/csv" />
      <Button type="submit">{words.upload}</Button>
    </form>
  )
}

type RunShownProps = {
  readonly run: ImportRun
  readonly words: ImportWords
  readonly onStart: (id: number) => Promise<void>
  readonly onLeave: () => void
}

function RunShown({ run, words, onStart, onLeave }: RunShownProps) {
  const { id, fileName, state, step, report } = run
  if (state === 'uploading' || state === 'checking' || state === 'importing') {
    const label = step ? (words.steps[step.name] ?? step.name) : words.waiting
    return <ImportProgress label={`${fileName}: ${label.toLowerCase()}`} part={step?.done ?? null} />
  }
  const changesSomething = report && state === 'checked' && doesSomething(report)
  return (
    <section aria-label={fileName}>
      <p role="status" className="register-import__state">
        <strong>{fileName}</strong> {words.states[state]}
      </p>
      {state === 'failed' && <p role="alert">{problemSentence(run.problem ?? '', words)}</p>}
      {state === 'checked' && !changesSomething && <p>{words.nothingToDo}</p>}
      {report && <ImportReportTable report={report} words={words} />}
      <div className="register-import__actions">
        {changesSomething && <Button onClick={() => void onStart(id)}>{words.start}</Button>}
        <Button buttonStyle="secondary" onClick={onLeave}>
          {words.another}
        </Button>
      </div>
    </section>
  )
}

const doesSomething = ({ people, diplomas, proposals }: NonNullable<ImportRun['report']>): boolean =>
  people.new + people.changed + diplomas.new + diplomas.changed + proposals > 0
