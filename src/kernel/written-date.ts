const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?| 00:00(?::00(?:\.0+)?)?)?$/
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** Reads a civil date as people and exports write it (31/12/1999, 1999-12-31); returns YYYY-MM-DD, or null for no date. */
export function readWrittenDate(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return civilDate(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = DAY_FIRST.exec(text)
  return dayFirst ? civilDate(dayFirst[3], dayFirst[2], dayFirst[1]) : null
}

/** Whether this is a date that exists, written YYYY-MM-DD. */
export const isCivilDate = (text: string): boolean => text.length === 10 && readWrittenDate(text) === text

function civilDate(year = '', month = '', day = ''): string | null {
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay
  return exists && Number(year) >= 100 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
