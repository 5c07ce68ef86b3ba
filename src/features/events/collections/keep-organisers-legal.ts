import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { type OrganiserRefusal, organiserRefusal } from '../domain/organisers'

const SENTENCES = {
  'no-own-chapter': {
    nl: 'Kies minstens één van je eigen kringen als organisator.',
    en: 'Choose at least one of your own chapters as organiser.',
  },
  'removes-another-chapter': {
    nl: 'Een andere kring kun je niet als organisator schrappen; dat doet die kring zelf of de dienst Alumni.',
    en: 'You cannot take another chapter off the organisers; that chapter or the Alumni Office can.',
  },
} satisfies Record<OrganiserRefusal, { nl: string; en: string }>

/** The last guard behind the access rules: an officer cannot give an event to, or take it from, another chapter. */
export const keepOrganisersLegal: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const staff = staffOf(req)
  if (!staff || hasRole(staff, 'office')) return data
  if (operation === 'update' && data?.chapters === undefined) return data
  const refusal = organiserRefusal(
    { before: chapterIds(originalDoc?.chapters), after: chapterIds(data?.chapters) },
    staff.chapters,
  )
  if (!refusal) return data
  const message = SENTENCES[refusal][req.i18n.language === 'en' ? 'en' : 'nl']
  throw new ValidationError({ collection: 'events', errors: [{ path: 'chapters', message }] }, req.t)
}

function chapterIds(value: unknown): number[] {
  if (!Array.isArray(value)) return []
  return value.map((chapter: unknown) =>
    Number(typeof chapter === 'object' && chapter && 'id' in chapter ? chapter.id : chapter),
  )
}
