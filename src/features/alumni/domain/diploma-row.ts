import { slugify } from '@/kernel/slug'
import { type DiplomaLevel, readDiplomaLevel } from './diploma-levels'
import { refuse, type Refusal } from './register-refusals'
import type { CellOf, ReadingContext } from './reading-context'

/** The diploma of one row of an export. */
export type DiplomaRow = {
  readonly programmeCode: string
  readonly programmeName: string
  readonly faculty: number
  readonly level: DiplomaLevel
  /** As 2008-2009. */
  readonly academicYear: string | null
  readonly graduatedOn: string | null
  readonly graduationYear: number
  readonly honours: string | null
}

type DiplomaContext = Pick<ReadingContext, 'facultyNamed' | 'levelOfProgramme' | 'levelWords'> & {
  readonly line: number
  readonly birthDate: string | null
  readonly graduatedOn: string | null
}

const DIPLOMA_COLUMNS = [
  'programmeCode',
  'programmeName',
  'faculty',
  'level',
  'academicYear',
  'graduatedOn',
  'honours',
] as const

/** Reads what a row says about a diploma; a row that says nothing at all about one is about the person alone. */
export function readDiploma(
  cellOf: CellOf,
  context: DiplomaContext,
): { readonly ok: true; readonly value: DiplomaRow | null } | Refusal {
  const { line, birthDate, graduatedOn } = context
  if (DIPLOMA_COLUMNS.every((column) => cellOf(column) === '')) return { ok: true, value: null }
  const faculty = context.facultyNamed(cellOf('faculty'))
  if (faculty === undefined) return refuse(line, 'nofaculty', cellOf('faculty'))

  const academicYear = readAcademicYear(cellOf('academicYear'))
  const graduationYear = Number((graduatedOn ?? academicYear?.slice(5))?.slice(0, 4))
  if (Number.isNaN(graduationYear)) return refuse(line, 'incomplete', 'the year of graduation')
  const isBeforeBirth = graduatedOn
    ? graduatedOn < (birthDate ?? '')
    : graduationYear < Number(birthDate?.slice(0, 4) ?? 0)
  if (isBeforeBirth) return refuse(line, 'beforebirth', graduatedOn ?? String(graduationYear))

  const programmeName = onOneLine(cellOf('programmeName'))
  const programmeCode = cellOf('programmeCode') || slugify(programmeName)
  if (programmeName === '' || programmeCode === '') return refuse(line, 'incomplete', 'the programme')
  const level =
    readDiplomaLevel(cellOf('level'), context.levelWords) ?? context.levelOfProgramme(programmeCode)
  if (!level) return refuse(line, 'incomplete', `the level (“${cellOf('level')}” is none)`)
  const honours = onOneLine(cellOf('honours')) || null
  return {
    ok: true,
    value: {
      programmeCode,
      programmeName,
      faculty,
      level,
      academicYear,
      graduatedOn,
      graduationYear,
      honours,
    },
  }
}

/** 2008-2009, 2008/2009, 2008-09 and 2008 are one academic year, which ends a year after it begins. */
export function readAcademicYear(text: string): string | null {
  const years = /^(\d{4})(?:\s*[-/]\s*(?:\d{2})?(\d{2}))?$/.exec(text)
  const first = Number(years?.[1])
  if (!years || (years[2] !== undefined && Number(years[2]) !== (first + 1) % 100)) return null
  return `${first}-${first + 1}`
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')
