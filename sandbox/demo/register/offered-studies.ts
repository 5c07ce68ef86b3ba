import { faculties } from '../association/faculties'
import { programmes } from '../association/programmes'
import type { DiplomaLevel } from '../association/seed-types'

/** A programme in the student administration's own words, with the years in which one could graduate in it. */
export type OfferedStudy = {
  readonly code: string
  readonly name: string
  readonly faculty: string
  readonly degree: string
  readonly level: DiplomaLevel
  readonly from: number
  readonly until: number
}

const DEGREES = {
  bachelor: 'bachelor',
  master: 'master',
  'advanced-master': 'master-na-master',
  doctorate: 'doctor',
  licentiate: 'licentiaat',
  postgraduate: 'postgraduaat',
} satisfies Record<DiplomaLevel, string>

/** Bachelors and masters are of 2004 and later; what went before was a licentiate under the programme's earlier name. */
const REFORM = 2004

const facultyNames = new Map(faculties.map(({ key, name }) => [key, name.nl]))

export const OFFERED_STUDIES: readonly OfferedStudy[] = programmes
  // The register's own list of faculties has no canon law.
  .filter(({ faculty }) => faculty !== 'canon-law')
  .flatMap(({ code, name, faculty, level, formerNames }) => {
    const study = { code, faculty: facultyNames.get(faculty) ?? faculty, level }
    const isOld = level === 'licentiate' || level === 'doctorate' || level === 'postgraduate'
    const before = formerNames[0]
    return [
      {
        ...study,
        name: name.nl,
        degree: DEGREES[level],
        from: isOld ? 1950 : REFORM + 1,
        until: level === 'licentiate' ? REFORM + 3 : 2100,
      },
      ...(before && !isOld
        ? [{ ...study, name: before.name, degree: DEGREES.licentiate, from: 1950, until: REFORM }]
        : []),
    ]
  })

/** The first diplomas that somebody can hold who graduates in that year, and those that come after. */
export const firstStudies = (year: number): readonly OfferedStudy[] =>
  offeredIn(year).filter(({ level }) => level === 'master' || level === 'licentiate')
export const furtherStudies = (year: number): readonly OfferedStudy[] =>
  offeredIn(year).filter(({ level }) => level !== 'bachelor')

const byYear = new Map<number, readonly OfferedStudy[]>()

function offeredIn(year: number): readonly OfferedStudy[] {
  const known = byYear.get(year) ?? OFFERED_STUDIES.filter(({ from, until }) => from <= year && year <= until)
  byYear.set(year, known)
  return known
}
