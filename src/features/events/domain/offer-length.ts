const HOUR_MS = 3_600_000
const LONGEST_MS = 48 * HOUR_MS
const SHORTEST_MS = 2 * HOUR_MS

/**
 * Until when a seat that came free is kept for who waited: a quarter of the time that is left to register, 48 hours at
 * most and never under two. Null when not even two hours are left: then it is for whoever comes first.
 */
export function offerEnd({ now, closesAt }: { readonly now: Date; readonly closesAt: Date }): Date | null {
  const left = closesAt.getTime() - now.getTime()
  if (left < SHORTEST_MS) return null
  return new Date(now.getTime() + Math.min(LONGEST_MS, Math.max(SHORTEST_MS, left / 4)))
}
