import { type Cents, shareOf, splitCents, sumCents } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'

/** A line of an order, with what was given back of it before. */
export type RefundableLine = {
  readonly id: number
  readonly chapterId: number
  readonly kind: string
  readonly grossCents: Cents
  readonly vatCents: Cents
  readonly refundedGrossCents: Cents
  readonly refundedVatCents: Cents
}

/** How much goes back: all that is left, an amount over all lines in proportion, or so much of each named line. */
export type RefundWish =
  | { readonly of: 'all' }
  | { readonly of: 'amount'; readonly cents: Cents }
  | { readonly of: 'lines'; readonly lines: readonly { readonly id: number; readonly cents: Cents }[] }

export type RefundPart = {
  readonly lineId: number
  readonly chapterId: number
  readonly kind: string
  readonly netCents: Cents
  readonly vatCents: Cents
}

export type RefundRefusal = 'nothing-to-refund' | 'refund-too-large' | 'no-such-line'

/** What goes back of each line, tax and all; never more than is left of it. Lines of which nothing goes back are left out. */
export function refundParts(
  lines: readonly RefundableLine[],
  wish: RefundWish,
): Result<readonly RefundPart[], RefundRefusal> {
  const left = lines.map((line) => line.grossCents - line.refundedGrossCents)
  const wished = wishedPerLine(lines, { wish, left })
  if (!wished.ok) return wished
  if (wished.value.some((cents, index) => cents < 0 || cents > (left[index] ?? 0)))
    return refused('refund-too-large')
  const parts = lines
    .map((line, index) => partOf(line, wished.value[index] ?? 0))
    .filter((part) => part.netCents + part.vatCents > 0)
  return parts.length > 0 ? ok(parts) : refused('nothing-to-refund')
}

function wishedPerLine(
  lines: readonly RefundableLine[],
  { wish, left }: { readonly wish: RefundWish; readonly left: readonly Cents[] },
): Result<readonly Cents[], RefundRefusal> {
  if (wish.of === 'all') return ok(left)
  if (wish.of === 'amount') {
    if (wish.cents <= 0) return refused('nothing-to-refund')
    return wish.cents > sumCents(left) ? refused('refund-too-large') : ok(splitCents(wish.cents, left))
  }
  const known = new Set(lines.map(({ id }) => id))
  if (wish.lines.some(({ id }) => !known.has(id))) return refused('no-such-line')
  return ok(
    lines.map(({ id }) => sumCents(wish.lines.filter((asked) => asked.id === id).map(({ cents }) => cents))),
  )
}

/** Tax follows what has gone back altogether, so that after the last cent exactly all of the line's tax has. */
function partOf(line: RefundableLine, cents: Cents): RefundPart {
  const { id, chapterId, kind, grossCents } = line
  if (cents === 0) return { lineId: id, chapterId, kind, netCents: 0, vatCents: 0 }
  const vatByNow = shareOf(line.vatCents, {
    numerator: line.refundedGrossCents + cents,
    denominator: grossCents,
  })
  const vatCents = vatByNow - line.refundedVatCents
  return { lineId: id, chapterId, kind, netCents: cents - vatCents, vatCents }
}
