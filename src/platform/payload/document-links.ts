import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { SerializedLinkNode } from '@payloadcms/richtext-lexical'
import type { CollectionSlug } from 'payload'
import { type Locale, LOCALES } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { getPortal } from '@/platform/database/get-portal'
import { getPathname } from '@/platform/i18n/navigation'
import { isRoom } from '@/platform/i18n/pathnames'

/** Where linked documents live, by `collection:id`; one that readers may not see is absent. */
export type DocumentLinks = ReadonlyMap<string, { readonly href: string; readonly lang: Locale }>

type Linkable = Extract<CollectionSlug, 'pages' | 'faq-entries' | 'events' | 'chapters'>

const PLACES = {
  pages: { pathname: '/[slug]', tag: 'pages' },
  'faq-entries': { pathname: '/faq/[slug]', tag: 'faq' },
  events: { pathname: '/events/[slug]', tag: 'events' },
  chapters: { pathname: '/chapters/[slug]', tag: 'chapters' },
} as const satisfies Record<Linkable, { pathname: string; tag: string }>

/** The key of the document a link points to, or null for a link with an address of its own. */
export function documentKeyOf({ fields }: Pick<SerializedLinkNode, 'fields'>): string | null {
  if (fields.linkType !== 'internal' || !fields.doc) return null
  const { relationTo, value } = fields.doc
  return `${relationTo}:${typeof value === 'object' ? value.id : value}`
}

/** Looks up the addresses of all documents a text links to, and puts the page under their tags. */
export async function findDocumentLinks(
  content: SerializedEditorState,
  locale: Locale,
): Promise<DocumentLinks> {
  const keys = documentKeysIn(content.root.children)
  const found = await Promise.all(
    (Object.keys(PLACES) as Linkable[]).map((collection) =>
      findIn(collection, idsOf(collection, keys), locale),
    ),
  )
  return new Map(found.flat())
}

type FoundLink = readonly [string, { readonly href: string; readonly lang: Locale }]

async function findIn(
  collection: Linkable,
  ids: readonly number[],
  locale: Locale,
): Promise<readonly FoundLink[]> {
  if (ids.length === 0) return []
  await tagPage(PLACES[collection].tag)
  const portal = await getPortal()
  const { docs } = await portal.find({
    collection,
    where: { id: { in: [...ids] } },
    locale: 'all',
    select: { slug: true, ...(collection === 'pages' ? { purpose: true } : {}) },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs.flatMap((doc) => {
    const room = 'purpose' in doc && doc.purpose ? `/${doc.purpose}` : null
    // With `locale: 'all'` a localized field is an object per language, which the generated types do not say.
    const slugs = doc.slug as unknown as Partial<Record<Locale, string>> | null
    const lang = [locale, ...LOCALES].find((each) => slugs?.[each])
    if (room && isRoom(room))
      return [[`${collection}:${doc.id}`, { href: getPathname({ locale, href: room }), lang: locale }]]
    if (!lang) return []
    const { pathname } = PLACES[collection]
    const href = getPathname({ locale: lang, href: { pathname, params: { slug: slugs?.[lang] ?? '' } } })
    return [[`${collection}:${doc.id}`, { href, lang }]]
  })
}

function documentKeysIn(nodes: readonly SerializedLexicalNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    const key = node.type === 'link' ? documentKeyOf(node as SerializedLinkNode) : null
    const inside = 'children' in node ? documentKeysIn(node.children as SerializedLexicalNode[]) : []
    return key === null ? inside : [key, ...inside]
  })
}

const idsOf = (collection: string, keys: readonly string[]): readonly number[] => [
  ...new Set(
    keys
      .filter((key) => key.startsWith(`${collection}:`))
      .map((key) => Number(key.slice(collection.length + 1))),
  ),
]
