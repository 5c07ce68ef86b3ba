import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { hasRole, type StaffMember } from '@/platform/auth/staff-access'
import { inBothLanguages } from '@/platform/payload/in-both-languages'
import { pairedById } from '@/platform/payload/paired-by-id'

export type Unfinished = {
  readonly collection: WithTexts
  readonly id: number
  readonly title: string
  readonly why: 'draft' | 'no-dutch' | 'no-english'
}

const TITLE_FIELDS = { events: 'title', 'faq-entries': 'question', pages: 'title', chapters: 'name' } as const
type WithTexts = keyof typeof TITLE_FIELDS & CollectionSlug

const MOST_OF_A_KIND = 200
const MOST_SHOWN = 12

type Asking = { readonly portal: Payload; readonly user: PayloadRequest['user'] }

/** What this member of staff may change and still has to finish: drafts, and texts that lack a language. Newest first. */
export async function listUnfinished(asking: Asking, staff: StaffMember): Promise<readonly Unfinished[]> {
  const found = await Promise.all(
    ownWork(staff).map(([collection, where]) => unfinishedOf(collection, where, asking)),
  )
  return found.flat().slice(0, MOST_SHOWN)
}

/** The kinds of text someone writes, and which of each; the Office writes all of them. */
function ownWork(staff: StaffMember): readonly (readonly [WithTexts, Where])[] {
  const all: Where = {}
  const isOffice = hasRole(staff, 'office')
  return [
    ...(isOffice || hasRole(staff, 'editor')
      ? ([
          ['faq-entries', all],
          ['pages', all],
        ] as const)
      : []),
    ...(isOffice
      ? ([
          ['events', all],
          ['chapters', all],
        ] as const)
      : []),
    ...(!isOffice && hasRole(staff, 'chapter-officer')
      ? ([
          ['events', { chapters: { in: staff.chapters } }],
          ['chapters', { id: { in: staff.chapters } }],
        ] as const)
      : []),
  ]
}

async function unfinishedOf(
  collection: WithTexts,
  where: Where,
  { portal, user }: Asking,
): Promise<readonly Unfinished[]> {
  const field = TITLE_FIELDS[collection]
  const docs = await inBothLanguages(async (locale) => {
    const { docs } = await portal.find({
      collection,
      locale,
      where,
      fallbackLocale: false,
      draft: true,
      depth: 0,
      limit: MOST_OF_A_KIND,
      sort: '-updatedAt',
      user,
      overrideAccess: false,
    })
    return docs as unknown as readonly Stored[]
  })
  return pairedById(docs).flatMap((doc) => {
    const nl = titleOf(doc.nl, field)
    const en = titleOf(doc.en, field)
    // Somebody opened a form and wrote nothing yet.
    if (!nl && !en) return []
    const why = doc.nl._status === 'draft' ? 'draft' : !nl ? 'no-dutch' : !en ? 'no-english' : null
    return why ? [{ collection, id: doc.nl.id, title: nl ?? en ?? '', why }] : []
  })
}

type Stored = { readonly id: number; readonly _status?: string | null; readonly [field: string]: unknown }

const titleOf = (doc: Stored, field: string): string | null => {
  const title = doc[field]
  return typeof title === 'string' && title !== '' ? title : null
}
