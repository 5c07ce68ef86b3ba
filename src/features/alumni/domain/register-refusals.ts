/**
 * Why a row of an export changes nothing. The first eight are the student administration's usual slips; a row can also
 * be impossible to cut into cells (`unreadable`) or lack what no record can do without (`incomplete`).
 */
export const REFUSAL_REASONS = [
  'nonumber',
  'short',
  'oldnumber',
  'baddate',
  'national',
  'nofaculty',
  'beforebirth',
  'bademail',
  'unreadable',
  'incomplete',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export type RefusedRow = {
  readonly line: number
  readonly reason: RefusalReason
  /** What was written there; never a secret. */
  readonly about: string
}
export type Refusal = { readonly ok: false; readonly refused: RefusedRow }

const SENTENCES = {
  nonumber: 'There is no alumni number.',
  short: 'The alumni number is not a q and seven digits',
  oldnumber: 'This is an old a-number, no longer in use',
  baddate: 'This date does not exist or lies in the future',
  // Never repeated: it must not reach a log or a report either.
  national: 'The row holds a national register number, which the register may not have.',
  nofaculty: 'No faculty has, or ever had, this name',
  beforebirth: 'The diploma is older than the person',
  bademail: 'No mail can arrive at this address',
  unreadable: 'The row cannot be read',
  incomplete: 'The row lacks something that no record can do without',
} satisfies Record<RefusalReason, string>

export const refuse = (line: number, reason: RefusalReason, about = ''): Refusal => ({
  ok: false,
  refused: { line, reason, about },
})

/** Why a row is refused, in a sentence that ends with what it is about. */
export function refusalMessage({ reason, about }: RefusedRow): string {
  const sentence = SENTENCES[reason]
  return sentence.endsWith('.') ? sentence : `${sentence}: ${about === '' ? 'it is empty' : about}.`
}
