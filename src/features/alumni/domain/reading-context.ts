import type { DiplomaLevel } from './diploma-levels'
import type { ColumnPositions, RegisterColumn } from './register-columns'

/** What an export is read against. */
export type ReadingContext = {
  readonly columns: ColumnPositions['positions']
  /** How many cells the header has. */
  readonly width: number
  /** Ids of faculties by their names of today and of earlier days, as `faculties` knows them. */
  readonly facultyNamed: (name: string) => number | undefined
  /** The level of a programme that is known already. */
  readonly levelOfProgramme: (code: string) => DiplomaLevel | undefined
  readonly levelWords: ReadonlyMap<string, DiplomaLevel>
  /** The civil date of today: nobody is born after it. */
  readonly today: string
}

/** A cell of the row at hand: tidied, '' when there is none. */
export type CellOf = (column: RegisterColumn) => string
