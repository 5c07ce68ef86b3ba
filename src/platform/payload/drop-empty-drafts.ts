import type { Task } from 'graphile-worker'
import type { CollectionSlug, Payload } from 'payload'
import { LOCALES } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'

const TITLES = {
  events: 'title',
  pages: 'title',
  'faq-entries': 'question',
  chapters: 'name',
} as const satisfies Partial<Record<CollectionSlug, string>>

const A_DAY_MS = 86_400_000

/** The admin begins a draft when somebody opens a form; one that still has no title a day later was only opened. */
export const dropEmptyDrafts: Task = async () => {
  const portal = await getPortal()
  const before = new Date(Date.now() - A_DAY_MS).toISOString()
  for (const collection of Object.keys(TITLES) as (keyof typeof TITLES)[]) {
    const [first, ...others] = await Promise.all(
      LOCALES.map((locale) => untitledIn(portal, { collection, locale, before })),
    )
    const ids = (first ?? []).filter((id) => others.every((also) => also.includes(id)))
    for (const id of ids) await portal.delete({ collection, id, overrideAccess: true })
  }
}

async function untitledIn(
  portal: Payload,
  { collection, locale, before }: { collection: keyof typeof TITLES; locale: 'nl' | 'en'; before: string },
): Promise<readonly number[]> {
  const { docs } = await portal.find({
    collection,
    locale,
    draft: true,
    where: {
      and: [
        { _status: { equals: 'draft' } },
        { updatedAt: { less_than: before } },
        { [TITLES[collection]]: { exists: false } },
      ],
    },
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}
