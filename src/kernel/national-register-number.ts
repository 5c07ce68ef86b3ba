/** Eleven digits in the groups in which they are written, with at most one dot, hyphen, slash or space between two. */
const ELEVEN_DIGITS = /(?<!\d)(\d{2})[ .\-/]?(\d{2})[ .\-/]?(\d{2})[ .\-/]?(\d{3})[ .\-/]?(\d{2})(?!\d)/g

/** Most texts have no such stretch, and need no closer look. */
const SIX_DIGITS = /\d{2}[ .\-/]?\d{2}[ .\-/]?\d{2}/

/** The check digits of births from 2000 on are reckoned as if a 2 stood before the first nine. */
const CENTURIES = [
  { year: 1900, before: 0 },
  { year: 2000, before: 2_000_000_000 },
] as const

/**
 * Whether a text holds a Belgian national register number: eleven digits of which the first six are a date (yymmdd) and
 * the last two are 97 minus the first nine modulo 97. Not for telephone columns: a mobile number has eleven digits too.
 */
export function holdsNationalRegisterNumber(text: string): boolean {
  if (text.length < 11 || !SIX_DIGITS.test(text)) return false
  for (const [, year = '', month = '', day = '', order = '', check = ''] of text.matchAll(ELEVEN_DIGITS)) {
    const firstNine = Number(year + month + day + order)
    const fits = CENTURIES.some(
      ({ year: century, before }) =>
        isDay({ year: century + Number(year), month: Number(month), day: Number(day) }) &&
        97 - ((before + firstNine) % 97) === Number(check),
    )
    if (fits) return true
  }
  return false
}

function isDay({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
