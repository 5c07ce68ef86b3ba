export type OrganiserRefusal = 'no-own-chapter' | 'removes-another-chapter'

/**
 * Whether an officer of `own` chapters may turn the organisers of an event from `before` into `after` (chapter ids):
 * an own chapter must stay among them, and another's may be asked in but not put out.
 */
export function organiserRefusal(
  change: { readonly before: readonly number[]; readonly after: readonly number[] },
  own: readonly number[],
): OrganiserRefusal | null {
  if (!change.after.some((chapter) => own.includes(chapter))) return 'no-own-chapter'
  const removed = change.before.filter((chapter) => !change.after.includes(chapter))
  return removed.every((chapter) => own.includes(chapter)) ? null : 'removes-another-chapter'
}
