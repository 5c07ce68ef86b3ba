import type { FaqEntry, Media, Page } from '@payload-types'
import { type Locale, otherLocale } from '@/kernel/locale'
import { env } from '@/platform/env'
import type { RichTextContent } from '@/platform/payload/rich-text'
import { videoId } from '../domain/video-address'

export type PictureView = {
  readonly alt: string
  readonly credit: string
  readonly width: number
  readonly height: number
  readonly url: string
  /** Smaller copies, ready for `srcset`. */
  readonly sources: string
}

export type PageBlockView =
  | { readonly type: 'text'; readonly heading: string; readonly content: RichTextContent }
  | {
      readonly type: 'steps'
      readonly heading: string
      readonly steps: readonly { readonly title: string; readonly body: string }[]
    }
  | { readonly type: 'callout'; readonly tone: 'note' | 'warning' | 'success'; readonly body: string }
  | { readonly type: 'image'; readonly picture: PictureView; readonly caption: string }
  | { readonly type: 'video'; readonly title: string; readonly videoId: string }
  | {
      readonly type: 'download'
      readonly title: string
      readonly url: string
      readonly bytes: number
      readonly mimeType: string
    }
  | { readonly type: 'faqList'; readonly heading: string; readonly entryIds: readonly number[] }
  | { readonly type: 'contact'; readonly heading: string }

/** A part of a page, in the language it is shown in. */
export type ShownBlock = { readonly id: string; readonly lang: Locale; readonly block: PageBlockView }

type StoredBlock = NonNullable<Page['blocks']>[number]

/** The parts of a page; a part nobody translated yet is shown in the other language, an empty one is left out. */
export function shownBlocks(docs: Readonly<Record<Locale, Page>>, locale: Locale): readonly ShownBlock[] {
  return (docs[locale].blocks ?? []).flatMap((stored, index) => {
    for (const lang of [locale, otherLocale(locale)]) {
      const inThatLanguage = docs[lang].blocks?.[index]
      const block = inThatLanguage && viewOf(inThatLanguage, lang)
      if (block) return [{ id: stored.id ?? String(index), lang, block }]
    }
    return []
  })
}

/** One part as a reader sees it, or null while there is nothing to read in this language. */
function viewOf(stored: StoredBlock, locale: Locale): PageBlockView | null {
  switch (stored.blockType) {
    case 'text':
      return stored.body ? { type: 'text', heading: stored.heading ?? '', content: stored.body } : null
    case 'steps': {
      const steps = (stored.steps ?? [])
        .filter(({ title }) => title)
        .map(({ title, body }) => ({ title, body: body ?? '' }))
      return steps.length > 0 ? { type: 'steps', heading: stored.heading ?? '', steps } : null
    }
    case 'callout':
      return stored.body ? { type: 'callout', tone: stored.tone, body: stored.body } : null
    case 'image': {
      const picture = pictureOf(stored.image, locale)
      return picture && { type: 'image', picture, caption: stored.caption ?? '' }
    }
    case 'video': {
      const id = videoId(stored.url)
      return stored.title && id ? { type: 'video', title: stored.title, videoId: id } : null
    }
    case 'download':
      return stored.title ? downloadOf(stored.title, stored.file) : null
    case 'faqList':
      return { type: 'faqList', heading: stored.heading ?? '', entryIds: (stored.entries ?? []).map(idOf) }
    case 'contact':
      return { type: 'contact', heading: stored.heading ?? '' }
  }
}

function pictureOf(media: number | Media | null | undefined, locale: Locale): PictureView | null {
  if (!media || typeof media === 'number' || !media.url) return null
  const { small, medium, large } = media.sizes ?? {}
  const sources = [small, medium, large].flatMap((size) =>
    size?.url && size.width ? [`${ownPath(size.url)} ${size.width}w`] : [],
  )
  return {
    alt: media.alt[locale],
    credit: media.credit ?? '',
    width: media.width ?? 0,
    height: media.height ?? 0,
    url: ownPath(media.url),
    sources: sources.join(', '),
  }
}

function downloadOf(title: string, media: number | Media | null | undefined): PageBlockView | null {
  if (!media || typeof media === 'number' || !media.url) return null
  return {
    type: 'download',
    title,
    url: ownPath(media.url),
    bytes: media.filesize ?? 0,
    mimeType: media.mimeType ?? '',
  }
}

const idOf = (entry: number | FaqEntry): number => (typeof entry === 'number' ? entry : entry.id)

/** Payload puts the portal's own origin before the address of a file; a path is right under any name the portal has. */
const ownPath = (url: string): string =>
  url.startsWith(`${env().APP_URL}/`) ? url.slice(env().APP_URL.length) : url
