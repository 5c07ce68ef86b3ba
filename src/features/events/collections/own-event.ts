import type { Access, CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { ValidationError } from 'payload'
import { hasRole, onlyFor, staffOf } from '@/platform/auth/staff-access'

const ofOwnEvents: Access = ({ req }) => {
  const staff = staffOf(req)
  if (hasRole(staff, 'office')) return true
  if (!staff || !hasRole(staff, 'chapter-officer') || staff.chapters.length === 0) return false
  return { 'event.chapters': { in: [...staff.chapters] } }
}

/** What belongs to an event follows it: the Office reaches all, an officer that of the own chapters' events. */
export const FOLLOWS_ITS_EVENT = {
  create: onlyFor('office', 'chapter-officer'),
  read: (args) => (hasRole(staffOf(args.req), 'treasurer') ? true : ofOwnEvents(args)),
  update: ofOwnEvents,
  delete: ofOwnEvents,
} satisfies CollectionConfig['access']

/** The last guard behind the access rules: nobody adds to somebody else's event, nor moves something to it. */
export const keepEventOwn: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const staff = staffOf(req)
  if (!staff || hasRole(staff, 'office') || data?.event === undefined) return data
  if (idOf(data.event) === idOf(originalDoc?.event)) return data
  const event = await req.payload.findByID({
    collection: 'events',
    id: idOf(data.event),
    depth: 0,
    draft: true,
    select: { chapters: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (event?.chapters.some((chapter) => staff.chapters.includes(idOf(chapter)))) return data
  const message =
    req.i18n.language === 'en'
      ? 'Choose an event of one of your own chapters.'
      : 'Kies een activiteit van een van je eigen kringen.'
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'event', message }] }, req.t)
}

/** The id in a relation that was or was not filled in. */
export const idOf = (relation: unknown): number =>
  Number(typeof relation === 'object' && relation && 'id' in relation ? relation.id : relation)
