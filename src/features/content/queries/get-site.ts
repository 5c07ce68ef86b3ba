import { cache } from 'react'
import { otherLocale, type Locale } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { getPortal } from '@/platform/database/get-portal'
import { type SiteLink, siteLink } from './site-link'

export type Door = SiteLink & { readonly note: string }

/** Asked once a request by everything that shows the association itself. */
export const getSite = cache(async (locale: Locale) => {
  await tagPage('site')
  const portal = await getPortal()
  const settings = await portal.findGlobal({
    slug: 'site-settings',
    locale,
    fallbackLocale: otherLocale(locale),
    depth: 0,
    overrideAccess: false,
  })
  return {
    organisation: settings.organisation,
    umbrella: settings.umbrella,
    tagline: settings.tagline ?? '',
    description: settings.description ?? '',
    welcome: lines(settings.welcome),
    welcomeLead: settings.welcomeLead ?? '',
    address: lines(settings.address),
    phone: settings.phone ?? '',
    email: settings.email ?? '',
    openingHours: (settings.openingHours ?? []).map(({ days, hours }) => ({ days, hours })),
    openingNote: settings.openingNote ?? '',
    story: settings.storyBody
      ? { title: settings.storyTitle ?? '', lead: settings.storyLead ?? '', body: settings.storyBody }
      : null,
    colours: {
      brandLight: settings.brandLight ?? null,
      brandDark: settings.brandDark ?? null,
      accentLight: settings.accentLight ?? null,
      accentDark: settings.accentDark ?? null,
    },
    features: {
      faqVotes: settings.features?.faqVotes ?? true,
      chapterMap: settings.features?.chapterMap ?? true,
      story: settings.features?.story ?? true,
    },
  } as const
})
export type SiteView = Awaited<ReturnType<typeof getSite>>

/** The menus: main, doors of the home page, footer. Asked once a request. */
export const getNavigation = cache(async (locale: Locale) => {
  await tagPage('site', 'pages')
  const portal = await getPortal()
  const navigation = await portal.findGlobal({
    slug: 'navigation',
    locale,
    fallbackLocale: otherLocale(locale),
    depth: 1,
    overrideAccess: false,
  })
  return {
    main: present((navigation.main ?? []).map(siteLink)),
    doors: present((navigation.doors ?? []).map(door)),
    footer: (navigation.footer ?? []).map(({ heading, links }) => ({
      heading,
      links: present((links ?? []).map(siteLink)),
    })),
  } as const
})

function door(stored: Parameters<typeof siteLink>[0] & { readonly note?: string | null }): Door | null {
  const link = siteLink(stored)
  return link && { ...link, note: stored.note ?? '' }
}

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null)

const lines = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
