import { moneyInWords } from '@/kernel/money'
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
  const amounts = [columns.income, columns.refunded, columns.settled, columns.owed]
  return (
    <div className="money-desk__scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.chapter}</th>
            {amounts.map((name) => (
              <th key={name} scope="col" className="money-desk__amount">
                {name}
              </th>
            ))}
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
                  <td key={column} className="money-desk__amount" data-label={amounts[column]}>
                    {moneyInWords(cents, language)}
                  </td>
                ),
              )}
              <td>
                <a
                  href={`/api/payload/orders/chapter-statement.csv?chapter=${chapter.chapterId}&through=${today}`}
                  aria-label={`${words.statement}: ${chapter.name}`}
                >
                  {words.statement}
                </a>
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

/** The table below it says the same, so readers of the page are not made to hear it twice. */
function OwedChart({
  chapters,
  title,
  language,
}: {
  readonly title: string
} & Pick<ChapterMoneyProps, 'chapters' | 'language'>) {
  const most = Math.max(1, ...chapters.map(({ owedCents }) => owedCents))
  return (
    <figure aria-hidden="true">
      <figcaption>{title}</figcaption>
      {chapters.map(({ chapterId, name, owedCents }) => (
        <div key={chapterId} className="money-desk__bar">
          <span>{name}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none">
            <rect width={(Math.max(0, owedCents) / most) * 100} height={10} />
          </svg>
          <span className="money-desk__amount">{moneyInWords(owedCents, language)}</span>
        </div>
      ))}
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
