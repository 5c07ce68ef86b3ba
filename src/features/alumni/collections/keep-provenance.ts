import type { CollectionBeforeChangeHook } from 'payload'
import type { Alumnus } from '@payload-types'
import { changedFields } from '../domain/changed-fields'
import { isPersonField, type PersonField } from '../domain/person-fields'
import { personOf } from '../domain/person-of'

/**
 * Remembers what a person or the Office changed: an import leaves those alone. What is taken over from the register on
 * the Office's word (context `fromRegister`) becomes the register's again.
 */
export const keepProvenance: CollectionBeforeChangeHook = ({ data, originalDoc, operation, context }) => {
  const before = operation === 'create' ? {} : (originalDoc as Partial<Alumnus>)
  const draft = data as Partial<Alumnus>
  const after = {
    ...before,
    ...draft,
    address: { ...before.address, ...draft.address },
    work: { ...before.work, ...draft.work },
  }
  const changed = changedFields(personOf(before), personOf(after))
  const own = new Set((before.ownFields as readonly unknown[] | null | undefined)?.filter(isPersonField))
  for (const field of changed) {
    if (isFromRegister(context, field)) own.delete(field)
    else own.add(field)
  }
  return { ...data, ownFields: own.size > 0 ? [...own].sort() : null }
}

const isFromRegister = (context: { readonly [key: string]: unknown }, field: PersonField): boolean =>
  context.fromRegister === field
