import type { Locale } from '@/kernel/locale'
import type { ChapterKind, Region } from './chapter-kinds'

type Named = Readonly<Record<Locale, string>>

export const KIND_NAMES = {
  faculty: { nl: 'Facultaire kring', en: 'Faculty chapter' },
  interest: { nl: 'Interessekring', en: 'Interest chapter' },
  umbrella: { nl: 'Koepel', en: 'Umbrella' },
  regional: { nl: 'Regionale kern', en: 'Regional chapter' },
  international: { nl: 'Internationale kern', en: 'International chapter' },
} as const satisfies Record<ChapterKind, Named>

export const REGION_NAMES = {
  antwerpen: { nl: 'Antwerpen', en: 'Antwerp' },
  'oost-vlaanderen': { nl: 'Oost-Vlaanderen', en: 'East Flanders' },
  'west-vlaanderen': { nl: 'West-Vlaanderen', en: 'West Flanders' },
  limburg: { nl: 'Limburg', en: 'Limburg' },
  'vlaams-brabant': { nl: 'Vlaams-Brabant', en: 'Flemish Brabant' },
  brussel: { nl: 'Brussel', en: 'Brussels' },
  wallonie: { nl: 'Wallonië', en: 'Wallonia' },
  europe: { nl: 'Europa', en: 'Europe' },
  asia: { nl: 'Azië', en: 'Asia' },
  africa: { nl: 'Afrika', en: 'Africa' },
  'north-america': { nl: 'Noord-Amerika', en: 'North America' },
  'south-america': { nl: 'Zuid-Amerika', en: 'South America' },
  oceania: { nl: 'Oceanië', en: 'Oceania' },
} as const satisfies Record<Region, Named>
