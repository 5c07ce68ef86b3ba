export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** By the clock of this zone: morning from five, afternoon from noon, evening from six until five again. */
export function partOfDay(now: Date, timeZone: string): PartOfDay {
  const hour = Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now),
  )
  if (hour < 5 || hour >= 18) return 'evening'
  return hour < 12 ? 'morning' : 'afternoon'
}
