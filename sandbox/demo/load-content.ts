import type { Payload } from 'payload'
import { createInBoth, withRowIds } from './create-in-both'
import { faqCategories, faqEntries } from './content/faq'
import type { Localized } from './content/localized'
import type { Block, PageSeed } from './content/page-seed'
import { pages } from './content/pages'
import { navigation, type NavigationLink, sevenDoors, siteSettings, story } from './content/site'
import { type Ids, idOf } from './load-association'
import type { RichTextOf } from './rich-text-of'
import type { Locale } from '@/kernel/locale'

type Loading = { readonly portal: Payload; readonly richText: RichTextOf }

/** Pages that are shown at a fixed room have another slug of their own, for the room's word is the portal's. */
const FIXED_PLACES: Readonly<Record<string, { readonly purpose: string; readonly slug: Localized }>> = {
  privacy: { purpose: 'privacy', slug: { nl: 'privacyverklaring', en: 'privacy-terms' } },
  refunds: { purpose: 'refunds', slug: { nl: 'voorwaarden-terugbetaling', en: 'refund-terms' } },
  accessibility: {
    purpose: 'accessibility',
    slug: { nl: 'toegankelijkheidsverklaring', en: 'accessibility-statement' },
  },
}

/** Categories and entries of the FAQ; returns the ids of the entries by their English slug. */
export async function loadFaq({ portal, richText }: Loading): Promise<Ids> {
  const categoryIds = new Map<string, number>()
  for (const { key, name, slug } of faqCategories) {
    const id = await createInBoth(portal, 'faq-categories', (locale) => ({
      name: name[locale],
      slug: slug[locale],
    }))
    categoryIds.set(key, id)
  }
  const ids = new Map<string, number>()
  for (const { slug, question, answer, rooms, category } of faqEntries) {
    const id = await createInBoth(portal, 'faq-entries', (locale) => ({
      question: question[locale],
      slug: slug[locale],
      answer: richText(answer[locale]),
      rooms,
      category: idOf(categoryIds, category),
    }))
    ids.set(slug.en, id)
  }
  for (const { slug, seeAlso } of faqEntries) {
    if (seeAlso.length === 0) continue
    await portal.update({
      collection: 'faq-entries',
      id: idOf(ids, slug.en),
      data: { seeAlso: seeAlso.map((other) => idOf(ids, other)) },
      overrideAccess: true,
    })
  }
  return ids
}

/** All pages; returns their ids by English slug. */
export async function loadPages({ portal, richText }: Loading, faqIds: Ids): Promise<Ids> {
  const ids = new Map<string, number>()
  for (const page of pages) {
    const fixed = FIXED_PLACES[page.slug.en]
    const id = await createInBoth(portal, 'pages', (locale) => ({
      title: page.title[locale],
      slug: (fixed?.slug ?? page.slug)[locale],
      purpose: fixed?.purpose ?? null,
      summary: page.summary[locale],
      blocks: blocksOf(page, locale).map((block) => blockFields(block, { richText, faqIds })),
    }))
    ids.set(page.slug.en, id)
  }
  return ids
}

/** What the site says of itself, and its menus. */
export async function loadSite({ portal, richText }: Loading, pageIds: Ids): Promise<void> {
  for (const redirect of OLD_ADDRESSES)
    await portal.create({ collection: 'redirects', data: redirect, overrideAccess: true })
  await portal.updateGlobal({ slug: 'collecting-entity', data: COLLECTING_ENTITY, overrideAccess: true })
  let settings: unknown
  let menus: unknown
  for (const locale of ['nl', 'en'] as const) {
    settings = await portal.updateGlobal({
      slug: 'site-settings',
      locale,
      depth: 0,
      data: withRowIds(settingsIn(locale, richText), settings) as never,
      overrideAccess: true,
    })
    menus = await portal.updateGlobal({
      slug: 'navigation',
      locale,
      depth: 0,
      data: withRowIds(menusIn(locale, pageIds), menus) as never,
      overrideAccess: true,
    })
  }
}

/** Invented, down to the numbers: they are right by their check digits alone. */
const COLLECTING_ENTITY = {
  name: 'Alumninet vzw',
  address: 'Naamsestraat 1\n3000 Leuven',
  enterpriseNumber: 'BE 0999.999.922',
  iban: 'BE68 5390 0754 7034',
  email: 'boekhouding@alumninet.example',
  receiptSeries: 'AL',
}

const OLD_ADDRESSES = [
  { from: '/miscellaneous/veel-gestelde-vragen', to: '/nl/veelgestelde-vragen' },
  { from: '/eng/miscellaneous/faq', to: '/en/faq' },
]

const blocksOf = (page: PageSeed, locale: Locale): readonly Block[] => page.blocks[locale]

function blockFields(
  block: Block,
  { richText, faqIds }: { readonly richText: RichTextOf; readonly faqIds: Ids },
) {
  if (block.type === 'text')
    return { blockType: 'text', heading: block.heading ?? null, body: richText(block.body) }
  if (block.type === 'faqList') {
    return {
      blockType: 'faqList',
      heading: block.heading,
      entries: block.entries.map((slug) => idOf(faqIds, slug)),
    }
  }
  const { type, ...fields } = block
  return { blockType: type, ...fields }
}

function settingsIn(locale: Locale, richText: RichTextOf) {
  const { organisation, umbrella, tagline, address, phone, email, openingHours, openingNote } = siteSettings
  return {
    organisation: organisation[locale],
    umbrella: umbrella[locale],
    tagline: tagline[locale],
    description: DESCRIPTION[locale],
    welcome: tagline[locale].replace('. ', '.\n'),
    welcomeLead: WELCOME_LEAD[locale],
    address: address.replace(', ', '\n'),
    phone,
    email,
    openingHours: openingHours.map(({ days, hours }) => ({ days: days[locale], hours })),
    openingNote: openingNote[locale],
    storyTitle: story.title[locale],
    storyLead: story.lead[locale],
    storyBody: richText(story.paragraphs[locale].join('\n\n')),
    features: { faqVotes: true, chapterMap: true, story: true },
  }
}

const DESCRIPTION: Localized = {
  nl: 'Het huis van de oud-studenten. Vragen? De dienst Alumni helpt je elke werkdag van 9 tot 17 uur.',
  en: 'The house of former students. Questions? The Alumni Office helps you every working day from 9 to 5.',
}
const WELCOME_LEAD: Localized = {
  nl: 'Eén plek voor je gegevens, je lidkaart, je kring en elke activiteit waar je oude bekenden weerziet.',
  en: 'One place for your details, your membership card, your chapter and every event where you meet old friends again.',
}

function menusIn(locale: Locale, pageIds: Ids) {
  const link = (seed: NavigationLink) => {
    if ('room' in seed) return { label: seed.label[locale], room: seed.room, page: null }
    const fixed = FIXED_PLACES[seed.page]
    return fixed
      ? { label: seed.label[locale], room: fixed.purpose, page: null }
      : { label: seed.label[locale], room: null, page: idOf(pageIds, seed.page) }
  }
  return {
    main: navigation.main.map(link),
    doors: sevenDoors.map(({ label, note, room }) => ({ label: label[locale], note: note[locale], room })),
    footer: navigation.footer.map(({ heading, links }) => ({
      heading: heading[locale],
      links: links.map(link),
    })),
  }
}
