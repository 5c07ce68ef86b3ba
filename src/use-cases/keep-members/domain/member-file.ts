import { type CsvRow, csvReader } from '@/kernel/csv-rows'
import { withoutGuard } from '@/kernel/csv-line'
import { folded } from '@/kernel/folded'
import { type Cents, readAmount } from '@/kernel/money'
import { readWrittenDate } from '@/kernel/written-date'
import { ok, type Result, refused } from '@/kernel/result'

/** What a list of members says, a line a period, as it was written. */
export type MemberRow = {
  /** As an editor counts them, from 1. */
  readonly line: number
  /** q and seven digits, or as it was written when it is not that. */
  readonly number: string
  readonly chapter: string
  readonly plan: string
  readonly firstDay: string
  readonly lastDay: string
  readonly amount: string
}

type Column = Exclude<keyof MemberRow, 'line'>

/** How the columns may be called; the files that this portal exports are understood too. */
const HEADINGS: Record<Column, readonly string[]> = {
  number: ['nummer', 'alumninummer', 'number', 'alumni number'],
  chapter: ['kring', 'chapter'],
  plan: ['lidmaatschap', 'membership', 'plan'],
  firstDay: ['eerste dag', 'first day', 'van', 'from'],
  lastDay: ['laatste dag', 'last day', 'tot en met', 'through', 'until'],
  amount: ['bedrag', 'amount'],
}

export type FileRefusal = 'empty' | 'no-number-column' | 'no-chapter-column' | 'too-many-rows'

export const MOST_ROWS = 5_000

/** Reads a list of members; refuses a file without the columns that say who and where. */
export function readMemberFile(text: string): Result<readonly MemberRow[], FileRefusal> {
  const records = recordsOf(text.replace(/^\ufeff/, ''))
  const [header, ...body] = records
  if (!header || body.length === 0) return refused('empty')
  if (body.length > MOST_ROWS) return refused('too-many-rows')
  const names = header.cells.map((cell) => folded(cell.trim()))
  const at = (column: Column) => names.findIndex((name) => HEADINGS[column].includes(name))
  if (at('number') < 0) return refused('no-number-column')
  if (at('chapter') < 0) return refused('no-chapter-column')
  const cell = ({ cells }: CsvRow, column: Column) => withoutGuard((cells[at(column)] ?? '').trim())
  return ok(
    body.map((record) => ({
      line: record.line,
      number: cell(record, 'number').toLowerCase().replace(/[\s.]/g, ''),
      chapter: cell(record, 'chapter'),
      plan: cell(record, 'plan'),
      firstDay: cell(record, 'firstDay'),
      lastDay: cell(record, 'lastDay'),
      amount: cell(record, 'amount'),
    })),
  )
}

function recordsOf(text: string): readonly CsvRow[] {
  const firstLine = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined)
  const count = (sign: string) => firstLine.split(sign).length
  const delimiter = ([';', ',', '\t'] as const).reduce((best, sign) =>
    count(sign) > count(best) ? sign : best,
  )
  const reader = csvReader(delimiter)
  return [...reader.read(text), ...reader.end()]
}

export type RowRefusal =
  | 'not-a-number'
  | 'no-such-person'
  | 'deceased'
  | 'no-such-chapter'
  | 'no-such-plan'
  | 'which-plan'
  | 'first-day-missing'
  | 'not-a-day'
  | 'ends-before-it-begins'
  | 'not-an-amount'
  | 'overlaps'

/** A plan, by the names it goes by. */
export type KnownPlan = { readonly id: number; readonly names: readonly string[] }

/** What the portal knows of what a file speaks of. */
export type Known = {
  readonly people: ReadonlyMap<
    string,
    { readonly id: number; readonly name: string; readonly isDeceased: boolean }
  >
  /** By each of the names of a chapter, folded. */
  readonly chapters: ReadonlyMap<string, { readonly id: number; readonly plans: readonly KnownPlan[] }>
  /** The periods that count, of these people. */
  readonly periods: readonly HeldDays[]
  /** The last day that a plan gives whoever joins on a day; null for life. */
  readonly lastDayOf: (planId: number, firstDay: string) => string | null
}

export type HeldDays = {
  readonly alumnusId: number
  readonly chapterId: number
  readonly firstDay: string
  readonly lastDay: string | null
}

export type RowToAdd = HeldDays & {
  readonly planId: number
  readonly name: string
  readonly amountCents: Cents
}

/** What a line comes to. */
export type RowVerdict = { readonly line: number; readonly number: string } & (
  | ({ readonly verdict: 'add' } & RowToAdd)
  | { readonly verdict: 'there-already'; readonly name: string }
  | { readonly verdict: 'refused'; readonly code: RowRefusal; readonly name: string | null }
)

/**
 * What each line of a list would do. A line that says what is there already does nothing, so that a second run writes
 * nothing; one that crosses another period, of the portal or of an earlier line, is refused.
 */
export function decideRows(rows: readonly MemberRow[], known: Known): readonly RowVerdict[] {
  const held = new Map<string, HeldDays[]>()
  const heldBy = (days: HeldDays) => {
    const key = `${days.alumnusId} ${days.chapterId}`
    const list = held.get(key) ?? []
    held.set(key, list)
    return list
  }
  for (const period of known.periods) heldBy(period).push(period)
  return rows.map(({ line, number, ...row }) => {
    const read = readRow({ line, number, ...row }, known)
    if (!read.ok) {
      const name = known.people.get(number)?.name ?? null
      return { line, number, verdict: 'refused', code: read.code, name }
    }
    const { name } = read.value
    const others = heldBy(read.value)
    if (others.some((other) => isSame(other, read.value)))
      return { line, number, verdict: 'there-already', name }
    if (others.some((other) => crosses(other, read.value)))
      return { line, number, verdict: 'refused', code: 'overlaps', name }
    others.push(read.value)
    return { line, number, verdict: 'add', ...read.value }
  })
}

function readRow(row: MemberRow, known: Known): Result<RowToAdd, RowRefusal> {
  if (!/^q\d{7}$/.test(row.number)) return refused('not-a-number')
  const person = known.people.get(row.number)
  if (!person) return refused('no-such-person')
  if (person.isDeceased) return refused('deceased')
  const chapter = known.chapters.get(folded(row.chapter))
  if (!chapter) return refused('no-such-chapter')
  const plan = planOf(row.plan, chapter.plans)
  if (!plan.ok) return plan
  const days = daysOf(row, (firstDay) => known.lastDayOf(plan.value, firstDay))
  if (!days.ok) return days
  const amountCents = row.amount === '' ? 0 : readAmount(row.amount)
  if (amountCents === null) return refused('not-an-amount')
  return ok({
    ...days.value,
    alumnusId: person.id,
    chapterId: chapter.id,
    planId: plan.value,
    name: person.name,
    amountCents,
  })
}

/** The plan by its name; without a name the only one that the chapter has. */
function planOf(name: string, plans: readonly KnownPlan[]): Result<number, 'no-such-plan' | 'which-plan'> {
  const candidates = name === '' ? plans : plans.filter(({ names }) => names.includes(folded(name)))
  if (!candidates[0]) return refused('no-such-plan')
  return candidates.length > 1 ? refused('which-plan') : ok(candidates[0].id)
}

function daysOf(
  { firstDay, lastDay }: Pick<MemberRow, 'firstDay' | 'lastDay'>,
  follows: (firstDay: string) => string | null,
): Result<
  { readonly firstDay: string; readonly lastDay: string | null },
  'first-day-missing' | 'not-a-day' | 'ends-before-it-begins'
> {
  if (firstDay === '') return refused('first-day-missing')
  const first = readWrittenDate(firstDay)
  const last = lastDay === '' ? null : readWrittenDate(lastDay)
  if (first === null || (lastDay !== '' && last === null)) return refused('not-a-day')
  if (last !== null && last < first) return refused('ends-before-it-begins')
  return ok({ firstDay: first, lastDay: last ?? follows(first) })
}

const isSame = (one: HeldDays, other: HeldDays): boolean =>
  one.firstDay === other.firstDay && one.lastDay === other.lastDay

const crosses = (one: HeldDays, other: HeldDays): boolean =>
  (one.lastDay === null || one.lastDay >= other.firstDay) &&
  (other.lastDay === null || other.lastDay >= one.firstDay)
