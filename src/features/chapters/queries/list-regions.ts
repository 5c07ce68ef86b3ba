import type { Locale } from '@/kernel/locale'
import { isAbroad, type Region, REGIONS } from '../domain/chapter-kinds'
import { REGION_NAMES } from '../domain/chapter-names'
import { listChapters } from './list-chapters'

export type RegionListing = { readonly region: Region; readonly name: string; readonly isAbroad: boolean }

/** The regions in which a chapter lives. */
export async function listRegions({
  locale,
}: {
  readonly locale: Locale
}): Promise<readonly RegionListing[]> {
  const chapters = await listChapters({ locale })
  return REGIONS.filter((region) => chapters.some((chapter) => chapter.region === region)).map((region) => ({
    region,
    name: REGION_NAMES[region][locale],
    isAbroad: isAbroad(region),
  }))
}
