import type { DiplomaLevel, ProgrammeSeed } from './seed-types'

/** Code, level, Dutch name, English name and, where there was one, the name before the bachelor–master structure. */
export type ProgrammeRow = readonly [
  code: string,
  level: DiplomaLevel,
  nl: string,
  en: string,
  nameBefore?: string,
]

/** The last graduation year under the old structure's names. */
const OLD_STRUCTURE_UNTIL = 2004

/** The programmes of one faculty, from rows that read like a course catalogue. */
export const programmesOf = (faculty: string, rows: readonly ProgrammeRow[]): readonly ProgrammeSeed[] =>
  rows.map(([code, level, nl, en, nameBefore]) => ({
    code,
    faculty,
    level,
    name: { nl, en },
    formerNames: nameBefore === undefined ? [] : [{ name: nameBefore, until: OLD_STRUCTURE_UNTIL }],
  }))
