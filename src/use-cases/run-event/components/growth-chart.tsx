import { type DayMoves, growthOf, growthPath } from '@/features/events/domain/growth'
import { civilDayInWords } from '@/use-cases/keep-members/days-in-words'
import { filledIn } from '@/use-cases/keep-members/member-words'
import type { LiveWords } from '../live-words'

type Props = {
  readonly moves: readonly DayMoves[]
  readonly today: string
  readonly words: LiveWords
  readonly language: 'nl' | 'en'
}

const FIELD = { width: 600, height: 160 }

/** How an event fills: a line for the eye, and the same numbers in a table. */
export function GrowthChart({ moves, today, words, language }: Props) {
  const days = growthOf(moves)
  const [first] = days
  const last = days.at(-1)
  const day = (date: string) => civilDayInWords(date, language)
  return (
    <section aria-labelledby="growth">
      <h2 id="growth">{words.growth}</h2>
      {!first || !last ? (
        <p>{words.noGrowth}</p>
      ) : (
        <>
          <p>
            {filledIn(words.growthLine, {
              first: day(first.day),
              last: day(today > last.day ? today : last.day),
              total: String(last.total),
            })}
          </p>
          <svg
            className="event-desk__chart"
            viewBox={`0 -8 ${FIELD.width} ${FIELD.height + 16}`}
            role="img"
            aria-label={words.growth}
            preserveAspectRatio="none"
          >
            <path className="event-desk__ground" d={`M0 ${FIELD.height}H${FIELD.width}`} />
            <path
              className="event-desk__line"
              d={growthPath(days, { ...FIELD, through: today > last.day ? today : last.day })}
            />
          </svg>
          <details>
            <summary>{words.asTable}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.day}</th>
                  <th scope="col">{words.taken}</th>
                  <th scope="col">{words.givenUp}</th>
                  <th scope="col">{words.total}</th>
                </tr>
              </thead>
              <tbody>
                {days.map((row) => (
                  <tr key={row.day}>
                    <th scope="row">{day(row.day)}</th>
                    <td>{row.taken}</td>
                    <td>{row.givenUp}</td>
                    <td>{row.total}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  )
}
