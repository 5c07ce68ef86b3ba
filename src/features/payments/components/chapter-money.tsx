import { type Cents, moneyInWords } from '@/kernel/money'
import type { ChapterOwed } from '../queries/owed-to-chapters'
import { MoneyForm, type Refusal, refusalOf } from './money-form'
import type { MoneyWords } from './money-words'

type ChapterMoneyProps = {
  readonly chapters: readonly ChapterOwed[]
  readonly today: string
  readonly words: MoneyWords
  readonly language: 'nl' | 'en'
  readonly refusal: Refusal
}

/** What was collected for each chapter and is still to be paid on: as bars, and as a table that says the same. */
export function ChapterMoney({ chapters, today, words, language, refusal }: ChapterMoneyProps) {
  return (
    <section aria-labelledby="money-chapters">
      <h2 id="money-chapters">{words.sections.chapters}</h2>
      {chapters.length === 0 ? (
        <p>{words.noIncome}</p>
      ) : (
        <>
          <OwedChart chapters={chapters} title={words.chart} language={language} />
          <OwedTable chapters={chapters} today={today} words={words} language={language} refusal={refusal} />
        </>
      )}
    </section>
  )
}

function OwedTable({ chapters, today, words, language, refusal }: ChapterMoneyProps) {
  const { columns } = words
  return (
    <div className="money-desk__scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.chapter}</th>
            <th scope="col">{columns.income}</th>
            <th scope="col">{columns.refunded}</th>
            <th scope="col">{columns.settled}</th>
            <th scope="col">{columns.owed}</th>
            <th scope="col">{columns.toDo}</th>
          </tr>
        </thead>
        <tbody>
          {chapters.map((chapter) => (
            <tr key={chapter.chapterId}>
              <th scope="row">{chapter.name}</th>
              {[chapter.incomeCents, chapter.refundedCents, chapter.settledCents, chapter.owedCents].map(
                (cents, column) => (
                  // Four columns that never change places.
                  <td key={column} className="money-desk__amount">
                    {moneyInWords(cents, language)}
                  </td>
                ),
              )}
              <td>
                {chapter.owedCents > 0 && (
                  <SettleForm chapter={chapter} today={today} words={words} refusal={refusal} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const BAR = 26
const WIDTH = 700
const NAMES = 250
/** Beside the longest bar, for its amount. */
const AMOUNTS = 90

const barOf = (owed: Cents, most: Cents): number => (Math.max(0, owed) / most) * (WIDTH - NAMES - AMOUNTS)

/** The table beside it says the same, so readers of the page are not made to hear it twice. */
function OwedChart({
  chapters,
  title,
  language,
}: {
  readonly title: string
} & Pick<ChapterMoneyProps, 'chapters' | 'language'>) {
  const most = Math.max(1, ...chapters.map(({ owedCents }) => owedCents))
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${chapters.length * BAR}`} className="money-desk__chart" aria-hidden="true">
        {chapters.map(({ chapterId, name, owedCents }, row) => (
          <g key={chapterId} transform={`translate(0 ${row * BAR})`}>
            <text x={NAMES - 8} y={17} textAnchor="end">
              {name.length > 34 ? `${name.slice(0, 33)}…` : name}
            </text>
            <rect x={NAMES} y={4} height={BAR - 8} width={barOf(owedCents, most)} />
            <text x={NAMES + barOf(owedCents, most) + 8} y={17}>
              {moneyInWords(owedCents, language)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

function SettleForm({
  chapter,
  today,
  words,
  refusal,
}: { readonly chapter: ChapterOwed } & Pick<ChapterMoneyProps, 'today' | 'words' | 'refusal'>) {
  const path = '/settle-chapter'
  const subject = ['chapter', chapter.chapterId] as const
  return (
    <details open={refusalOf({ path, subject, refusal }) !== null}>
      <summary>{words.settle}</summary>
      <MoneyForm
        path={path}
        subject={subject}
        refusal={refusal}
        words={words}
        fields={[
          { name: 'through', label: words.through, type: 'date', value: today, max: today },
          { name: 'reference', label: words.settleReference, maxLength: 140 },
        ]}
        button={words.settle}
      />
    </details>
  )
}
