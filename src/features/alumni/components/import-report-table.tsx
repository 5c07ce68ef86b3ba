import type { RunReport } from '../domain/run-report'
import type { ImportWords } from './register-import-words'

/** More than this is not read on a screen; the command's JSON has everything. */
const SHOWN = 50

type Props = { readonly report: RunReport; readonly words: ImportWords }

/** What an import does: the counts, then the rows that are refused and the fields that change. */
export function ImportReportTable({ report, words }: Props) {
  const { counts } = words
  return (
    <>
      <table className="register-import__counts">
        <thead>
          <tr>
            <td />
            <th scope="col">{counts.new}</th>
            <th scope="col">{counts.changed}</th>
            <th scope="col">{counts.unchanged}</th>
          </tr>
        </thead>
        <tbody>
          {(['people', 'diplomas'] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row">{counts[kind]}</th>
              <td>{report[kind].new}</td>
              <td>{report[kind].changed}</td>
              <td>{report[kind].unchanged}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="register-import__facts">
        <Fact name={words.rows} value={report.rows} />
        <Fact name={words.refusedRows} value={report.refusedRows} />
        <Fact name={words.exactDuplicates} value={report.exactDuplicates} />
        <Fact
          name={words.possibleDuplicates}
          value={report.possibleDuplicates}
          href="/admin/collections/register-duplicates"
        />
        <Fact name={words.proposals} value={report.proposals} href="/admin/collections/register-proposals" />
      </dl>
      <Refused report={report} words={words} />
      <Changes report={report} words={words} />
    </>
  )
}

type FactProps = { readonly name: string; readonly value: number; readonly href?: string }

const Fact = ({ name, value, href }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{href && value > 0 ? <a href={href}>{value}</a> : value}</dd>
  </div>
)

function Refused({ report, words }: Props) {
  const rows = report.refused.slice(0, SHOWN)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{headed(words.refusedRows, { shown: rows.length, all: report.refusedRows, words })}</h2>
      <ul>
        {rows.map(({ line, reason, about }) => (
          <li key={line}>
            {words.line} {line}: {words.reasons[reason]}
            {about && ` (${about})`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changes({ report, words }: Props) {
  const changes = report.changes.slice(0, SHOWN)
  if (changes.length === 0) return null
  return (
    <section>
      <h2>{headed(words.changes, { shown: changes.length, all: report.changes.length, words })}</h2>
      <ul>
        {changes.map(({ number, field, from, to, proposed }, index) => (
          // The same field of two diplomas of one person can change.
          <li key={`${number} ${field} ${index}`}>
            {number.toUpperCase()} {field}: {from ?? '–'} → {to}
            {proposed && ` (${words.proposed})`}
          </li>
        ))}
      </ul>
    </section>
  )
}

const headed = (
  title: string,
  { shown, all, words }: { readonly shown: number; readonly all: number; readonly words: ImportWords },
): string => (shown < all ? `${title} – ${words.first.toLowerCase()} ${shown}` : title)
