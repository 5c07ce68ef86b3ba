/** What a column of an export can hold. */
export const REGISTER_COLUMNS = [
  'number',
  'familyName',
  'givenName',
  'preferredName',
  'latinName',
  'birthDate',
  'language',
  'email',
  'staffEmail',
  'phone',
  'street',
  'houseNumber',
  'box',
  'postalCode',
  'town',
  'country',
  'employer',
  'jobTitle',
  'sector',
  'workTown',
  'programmeCode',
  'programmeName',
  'faculty',
  'level',
  'academicYear',
  'graduatedOn',
  'honours',
  'deceased',
  'doNotContact',
  'remark',
] as const
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]

/** The names of an export's columns, by what they hold. */
export type ColumnMap = { readonly [Column in RegisterColumn]?: string }

/** The student administration's own export; `register:export` writes these too, and adds the last six. */
export const STUDENT_ADMINISTRATION = {
  number: 'ALUMNINUMMER',
  familyName: 'NAAM',
  givenName: 'VOORNAAM',
  preferredName: 'ROEPNAAM',
  birthDate: 'GEBOORTEDATUM',
  language: 'TAAL',
  email: 'EMAIL',
  staffEmail: 'PERSONEELSEMAIL',
  phone: 'TELEFOON',
  street: 'STRAAT',
  houseNumber: 'NR',
  box: 'BUS',
  postalCode: 'POSTCODE',
  town: 'GEMEENTE',
  country: 'LAND',
  programmeCode: 'OPLEIDINGSCODE',
  programmeName: 'OPLEIDING',
  faculty: 'FACULTEIT',
  level: 'GRAAD',
  academicYear: 'ACADEMIEJAAR',
  graduatedOn: 'DIPLOMADATUM',
  honours: 'GRAADVERKLARING',
  deceased: 'OVERLEDEN',
  remark: 'OPMERKING',
  latinName: 'LATIJNSENAAM',
  employer: 'WERKGEVER',
  jobTitle: 'FUNCTIE',
  sector: 'SECTOR',
  workTown: 'WERKPLAATS',
  doNotContact: 'NIETCONTACTEREN',
} as const satisfies Record<RegisterColumn, string>

/** Without these nothing can be registered. */
const NEEDED = [
  'number',
  'familyName',
  'programmeName',
  'faculty',
] as const satisfies readonly RegisterColumn[]

/** Where each known column stands; `missing` names the needed columns that the header lacks. */
export type ColumnPositions = {
  readonly positions: ReadonlyMap<RegisterColumn, number>
  readonly missing: readonly string[]
}

/** Finds the columns of `map` in a header, whatever their order and capitals; columns nobody named are left alone. */
export function findColumns(header: readonly string[], map: ColumnMap): ColumnPositions {
  const named = new Map(header.map((name, index) => [comparable(name), index]))
  const positions = new Map<RegisterColumn, number>()
  for (const column of REGISTER_COLUMNS) {
    const position = named.get(comparable(map[column] ?? ''))
    if (map[column] !== undefined && position !== undefined) positions.set(column, position)
  }
  const missing = NEEDED.filter((column) => !positions.has(column)).map((column) => map[column] ?? column)
  return { positions, missing }
}

/** A byte order mark is a space to `trim`. */
const comparable = (name: string): string => name.trim().toLowerCase()
