import { PERSON_FIELDS, type PersonField } from './person-fields'

type Person = Readonly<Record<PersonField, string | null>>

/** The fields in which two states of a person differ. */
export const changedFields = (before: Person, after: Person): readonly PersonField[] =>
  PERSON_FIELDS.filter((field) => before[field] !== after[field])
