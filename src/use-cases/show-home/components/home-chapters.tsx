import { getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import type { ChapterListing } from '@/features/chapters/queries/chapter-listing'
import type { Locale } from '@/kernel/locale'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { Band } from '@/ui/band'
import { ChapterMap, type MapEntry } from '@/ui/chapter-map'
import { Container } from '@/ui/container'
import { MapLegend } from '@/ui/map-legend'
import { TextLink } from '@/ui/text-link'

type HomeChaptersProps = {
  readonly regional: readonly ChapterListing[]
  readonly abroad: readonly ChapterListing[]
  readonly locale: Locale
  /** The Office can do without the map; the list stays. */
  readonly withMap: boolean
}

/** Find your chapter: the map of Belgium with its list, and the way to the chapters abroad and those of a faculty. */
export async function HomeChapters({ regional, abroad, locale, withMap }: HomeChaptersProps) {
  if (regional.length + abroad.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'home.chapters' })
  const places = regional.flatMap((chapter) => placeOf(chapter, locale))
  return (
    <Band tone="sunken" className="mt-24" aria-labelledby="chapters">
      <Container className="grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_1.1fr] lg:items-center">
        {withMap && <ChapterMap map="belgium" label={t('map')} places={places} className="max-w-[34rem]" />}
        <div>
          <h2 id="chapters" className="text-2xl">
            {t('title')}
          </h2>
          <p className="mt-3 mb-6 max-w-measure text-ink-muted">{t('lead')}</p>
          <MapLegend places={places} className="text-sm" />
          <div className="mt-8 grid gap-x-10 gap-y-6 sm:grid-cols-2">
            <Elsewhere title={t('abroad')} link={t('all')}>
              <Countries chapters={abroad} locale={locale} />
            </Elsewhere>
            <Elsewhere title={t('faculty')} link={t('facultyLink')}>
              {t('facultyText')}
            </Elsewhere>
          </div>
        </div>
      </Container>
    </Band>
  )
}

type ElsewhereProps = { readonly title: string; readonly link: string; readonly children: ReactNode }

function Elsewhere({ title, link, children }: ElsewhereProps) {
  return (
    <div>
      <h3 className="text-base">{title}</h3>
      <p className="mt-1 text-ink-muted text-sm">{children}</p>
      <TextLink as={Link} href="/chapters" variant="forward" className="text-sm">
        {link}
      </TextLink>
    </div>
  )
}

type CountriesProps = { readonly chapters: readonly ChapterListing[]; readonly locale: Locale }

/** The chapters abroad by the names of their countries, as one runs through them in a sentence. */
function Countries({ chapters, locale }: CountriesProps) {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const links = chapters
    .flatMap(({ slug, country }) => (country ? [{ slug, name: names.of(country) ?? country }] : []))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return links.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {index > 0 && ' · '}
      <TextLink
        as={Link}
        href={{ pathname: '/chapters/[slug]', params: { slug } }}
        className="whitespace-nowrap"
      >
        {name}
      </TextLink>
    </Fragment>
  ))
}

/** A chapter without coordinates has no place on the map; the page of chapters lists it. */
function placeOf({ id, slug, shortName, coordinates }: ChapterListing, locale: Locale): readonly MapEntry[] {
  if (!coordinates) return []
  const href = getPathname({ locale, href: { pathname: '/chapters/[slug]', params: { slug } } })
  return [{ id: String(id), name: shortName.text, href, ...coordinates }]
}
