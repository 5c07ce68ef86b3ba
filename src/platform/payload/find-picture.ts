import type { Media } from '@payload-types'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import type { PictureView } from './picture'

/** A picture from the library as a page shows it, or null when there is none. */
export async function findPicture(
  media: number | Media | null | undefined,
  { locale }: { readonly locale: Locale },
): Promise<PictureView | null> {
  if (!media) return null
  const portal = await getPortal()
  const id = typeof media === 'object' ? media.id : media
  const found = await portal.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
  })
  return found ? pictureOf(found, locale) : null
}

function pictureOf({ url, width, height, sizes, alt, credit }: Media, locale: Locale): PictureView | null {
  if (!url || !width || !height) return null
  const smaller = [sizes?.small, sizes?.medium, sizes?.large].flatMap((size) =>
    size?.url && size.width ? [{ url: size.url, width: size.width }] : [],
  )
  const widths = new Map([...smaller, { url, width }].map((size) => [size.width, size.url]))
  return {
    src: sizes?.medium?.url ?? url,
    srcSet: [...widths].map(([each, address]) => `${address} ${each}w`).join(', '),
    width,
    height,
    alt: alt[locale],
    credit: credit ?? '',
  }
}
