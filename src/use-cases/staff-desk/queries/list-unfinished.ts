import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inBothLanguages } from '@/platform/payload/in-both-languages'

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

/** What this member of staff may change and still has to finish: drafts, and texts that lack a language. Newest first. */
export async function listUnfinished(
  portal: Payload,
  user: PayloadRequest['user'],
): Promise<readonly Unfinished[]> {
  const kinds = Object.keys(TITLE_FIELDS) as WithTexts[]
  const found = await Promise.all(kinds.map((collection) => unfinishedOf(collection, { portal, user })))
  return found.flat().slice(0, MOST_SHOWN)
}

async function unfinishedOf(
  collection: WithTexts,
  { portal, user }: { readonly portal: Payload; readonly user: PayloadRequest['user'] },
): Promise<readonly Unfinished[]> {
  const field = TITLE_FIELDS[collection]
  const docs = await inBothLanguages(async (locale) => {
    const { docs } = await portal.find({
      collection,
      locale,
      fallbackLocale: false,
      depth: 0,
      limit: MOST_OF_A_KIND,
      sort: '-updatedAt',
      user,
      overrideAccess: false,
    })
    return docs as unknown as readonly Stored[]
  })
  return docs.nl.flatMap((dutch, index) => {
    const english = docs.en[index]
    const nl = titleOf(dutch, field)
    const en = english ? titleOf(english, field) : null
    const why = dutch._status === 'draft' ? 'draft' : !nl ? 'no-dutch' : !en ? 'no-english' : null
    return why ? [{ collection, id: dutch.id, title: nl ?? en ?? `#${dutch.id}`, why }] : []
  })
}

type Stored = { readonly id: number; readonly _status?: string | null; readonly [field: string]: unknown }

const titleOf = (doc: Stored, field: string): string | null => {
  const title = doc[field]
  return typeof title === 'string' && title !== '' ? title : null
}
