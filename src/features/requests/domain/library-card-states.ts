export const LIBRARY_CARD_STATES = ['requested', 'ready', 'activated', 'refused', 'withdrawn'] as const
export type LibraryCardState = (typeof LIBRARY_CARD_STATES)[number]

/** Ready may be passed over: a card can be activated at the desk at once. Withdrawing is the asker's own. */
const NEXT_STATES: Record<LibraryCardState, readonly LibraryCardState[]> = {
  requested: ['ready', 'activated', 'refused', 'withdrawn'],
  ready: ['activated', 'refused', 'withdrawn'],
  activated: [],
  refused: [],
  withdrawn: [],
}

export const canBecome = (from: LibraryCardState, to: LibraryCardState): boolean =>
  from === to || NEXT_STATES[from].includes(to)

/** Somebody still has to do something about it. */
export const isOpen = (state: LibraryCardState): boolean => NEXT_STATES[state].length > 0

/**
 * Whether an activated card still serves on a day, for somebody whose membership runs through `until` (null: for life).
 * One that ends before the membership does is renewed by asking again.
 */
export function coversMembership(
  card: { readonly activeUntil: string | null },
  { today, until }: { readonly today: string; readonly until: string | null },
): boolean {
  if (card.activeUntil === null) return true
  if (card.activeUntil < today) return false
  return until !== null && until <= card.activeUntil
}
