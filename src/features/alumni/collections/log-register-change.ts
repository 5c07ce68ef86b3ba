import type { CollectionAfterChangeHook } from 'payload'
import type { Alumnus, Diploma } from '@payload-types'
import { actorOf, recordChange } from '@/platform/database/audit-log'
import { changedFields } from '../domain/changed-fields'
import type { PersonField } from '../domain/person-fields'
import { personOf } from '../domain/person-of'

/** Who changed which fields of a person, from what to what. */
export const logAlumnusChange: CollectionAfterChangeHook<Alumnus> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  // What whoever changed it may not see is not in `doc`, and was not changed either.
  const known = operation === 'create' ? doc : { ...previousDoc, ...withoutUnseen(doc) }
  const [before, after] = [personOf(operation === 'create' ? {} : previousDoc), personOf(known)]
  const fields = changedFields(before, after)
  const marks = changedMarks(operation === 'create' ? {} : previousDoc, doc)
  if (fields.length > 0 || marks || operation === 'create') {
    await recordChange(req, {
      actor: actorOf(req),
      action: operation === 'create' ? 'created' : 'changed',
      subject: { table: 'alumni', id: doc.id },
      person: doc.id,
      before: operation === 'create' ? null : { ...only(before, fields), ...marks?.before },
      after: { ...only(after, fields), ...marks?.after },
    })
  }
  return doc
}

/** What the Office marks on addresses that stay the same: their kind, and whether mail arrives there. */
function changedMarks(before: Partial<Alumnus>, after: Alumnus) {
  const [was, is] = [marksOf(before.emails), marksOf(after.emails)]
  const addresses = Object.keys(was).filter(
    (address) => is[address] !== undefined && is[address] !== was[address],
  )
  if (addresses.length === 0) return null
  const written = (marks: Readonly<Record<string, string>>) => ({
    emailMarks: addresses.map((address) => `${address}: ${marks[address]}`).join(', '),
  })
  return { before: written(was), after: written(is) }
}

const marksOf = (emails: Alumnus['emails']): Readonly<Record<string, string>> =>
  Object.fromEntries((emails ?? []).map(({ address, kind, state }) => [address, `${kind}, ${state}`]))

const DIPLOMA_FIELDS = [
  'programme',
  'programmeName',
  'level',
  'academicYear',
  'graduatedOn',
  'graduationYear',
  'honours',
  'state',
  'reason',
] as const

/** As `logAlumnusChange`, for a diploma. */
export const logDiplomaChange: CollectionAfterChangeHook<Diploma> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before: Partial<Diploma> = operation === 'create' ? {} : previousDoc
  const fields = DIPLOMA_FIELDS.filter((field) => idOf(before[field]) !== idOf(doc[field]))
  const person = idOf(doc.alumnus)
  if (fields.length > 0 && typeof person === 'number') {
    await recordChange(req, {
      actor: actorOf(req),
      action: operation === 'create' ? 'created' : 'changed',
      subject: { table: 'diplomas', id: doc.id },
      person,
      before:
        operation === 'create'
          ? null
          : Object.fromEntries(fields.map((field) => [field, idOf(before[field])])),
      after: Object.fromEntries(fields.map((field) => [field, idOf(doc[field])])),
    })
  }
  return doc
}

const withoutUnseen = (doc: Alumnus): Partial<Alumnus> =>
  Object.fromEntries(Object.entries(doc).filter(([, value]) => value !== undefined))

const only = (
  person: Readonly<Record<PersonField, string | null>>,
  fields: readonly PersonField[],
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(fields.map((field) => [field, person[field]]))

/** A relation by its id, anything else as it is; what is not there is null. */
function idOf(value: unknown): unknown {
  if (value === undefined) return null
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}
