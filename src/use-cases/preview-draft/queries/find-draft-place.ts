import type { Payload, PayloadRequest } from 'payload'
import { type Locale, textFor } from '@/kernel/locale'
import { ok, refused, type Result } from '@/kernel/result'
import { isRoom, type Pathname, type Room } from '@/platform/i18n/pathnames'
import { inBothLanguages } from '@/platform/payload/in-both-languages'
import type { Previewed } from '@/platform/payload/preview-link'
import { draftReader } from '@/platform/payload/reader'

export type PreviewRefusal = 'not-yours' | 'unfinished'

/** What a link is made of. */
export type DraftPlace =
  | Room
  | { readonly pathname: (typeof PLACES)[Previewed]; readonly params: { readonly slug: string } }

type Draft = { readonly collection: Previewed; readonly id: number; readonly locale: Locale }
type Asking = { readonly portal: Payload; readonly user: NonNullable<PayloadRequest['user']> }

/** Without these its page cannot be drawn; a text in one of the languages is enough. */
const NEEDED = {
  pages: ['title'],
  'faq-entries': ['question', 'answer', 'category'],
  events: ['title', 'startsAt', 'endsAt', 'timeZone', 'chapters'],
  chapters: ['name', 'kind'],
} as const satisfies Record<Previewed, readonly string[]>

const PLACES = {
  pages: '/[slug]',
  'faq-entries': '/faq/[slug]',
  events: '/events/[slug]',
  chapters: '/chapters/[slug]',
} as const satisfies Record<Previewed, Pathname>

/**
 * Where the page of a draft stands in a language (under the slug of the other one while it has none), for somebody who may read its versions: what may be looked back at
 * and what may be looked ahead at are the same rule. Refuses everyone else, whether or not there is such a draft.
 */
export async function findDraftPlace(
  { collection, id, locale }: Draft,
  { portal, user }: Asking,
): Promise<Result<DraftPlace, PreviewRefusal>> {
  if (!(await mayReadVersions({ collection, id }, { portal, user }))) return refused('not-yours')
  const docs = await inBothLanguages((language) =>
    portal.findByID({
      collection,
      id,
      locale: language,
      depth: 0,
      disableErrors: true,
      ...draftReader(user),
    }),
  )
  const { nl, en } = docs
  if (!nl || !en) return refused('not-yours')
  const isThere = (field: string) => [nl, en].some((doc) => Boolean(Reflect.get(doc, field)))
  if (!NEEDED[collection].every(isThere)) return refused('unfinished')

  const room = 'purpose' in nl && nl.purpose ? `/${nl.purpose}` : null
  if (room && isRoom(room)) return ok(room)
  const slug = textFor(locale, { nl: nl.slug, en: en.slug }).text
  return slug ? ok({ pathname: PLACES[collection], params: { slug } }) : refused('unfinished')
}

async function mayReadVersions(
  { collection, id }: Pick<Draft, 'collection' | 'id'>,
  { portal, user }: Asking,
): Promise<boolean> {
  try {
    const { totalDocs } = await portal.countVersions({
      collection,
      // The latest one alone: an officer whose chapter used to take part may look at what it was then, not at what comes.
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      overrideAccess: false,
      user,
    })
    return totalDocs > 0
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 403) return false
    throw error
  }
}
