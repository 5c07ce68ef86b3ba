import { slugify } from '@/kernel/slug'
import { NAME_POOLS, type NamePool } from './names'
import { type Country, isCountry, PLACES, STREETS } from './places'
import type { Dice } from './dice'
import { firstStudies, furtherStudies, type OfferedStudy } from './offered-studies'

/** One invented alumnus, in the words of the student administration's export. */
export type SyntheticPerson = {
  readonly number: string
  readonly familyName: string
  readonly givenName: string
  readonly preferredName: string
  readonly birthDate: string
  readonly language: 'NL' | 'EN'
  readonly email: string
  readonly staffEmail: string
  readonly phone: string
  readonly address: SyntheticAddress
  readonly deceased: boolean
  readonly diplomas: readonly SyntheticDiploma[]
}
export type SyntheticAddress = {
  readonly street: string
  readonly houseNumber: string
  readonly box: string
  readonly postalCode: string
  readonly town: string
  readonly country: Country
}
export type SyntheticDiploma = {
  readonly study: OfferedStudy
  readonly graduatedOn: string
  readonly honours: string
}

const HONOURS = [
  '',
  'voldoende',
  'onderscheiding',
  'onderscheiding',
  'grote onderscheiding',
  'grootste onderscheiding',
]
const FIRST_YEAR = 1950
const LAST_YEAR = 2026

/** Invents somebody; whoever shares a home (and perhaps the address for mail) with `partner` gets the partner's. */
export function syntheticPerson(
  dice: Dice,
  { number, partner }: { readonly number: string; readonly partner?: SyntheticPerson },
): SyntheticPerson {
  const pool = dice.weighted(NAME_POOLS)
  const givenName = dice.pick(dice.chance(0.5) ? pool.women : pool.men)
  const familyName = dice.pick(pool.families)
  // More graduate every year: the later half of the years has nearly three quarters of the people.
  const year = FIRST_YEAR + Math.floor(Math.sqrt(dice.roll()) * (LAST_YEAR - FIRST_YEAR + 1))
  const address = partner?.address ?? syntheticAddress(dice, pool)
  const isLocal = address.country === 'BE'
  const shared = partner && dice.chance(0.4) ? partner.email : ''
  const handle = slugify(
    `${pool.latin?.[givenName] ?? givenName} ${pool.latin ? 'alumnus' : familyName}`,
  ).replaceAll('-', '.')
  return {
    number,
    familyName,
    givenName,
    preferredName: pool.latin?.[givenName] ?? (dice.chance(0.01) ? givenName.slice(0, 3) : ''),
    birthDate: `${year - 22 - dice.below(4)}-${dice.month()}-${dice.day()}`,
    language: isLocal && pool.weight > 5 ? 'NL' : dice.chance(0.8) && isLocal ? 'NL' : 'EN',
    email:
      shared ||
      (dice.chance(chanceOfEmail(year)) ? `${handle}.${number.slice(1)}@${dice.pick(DOMAINS)}` : ''),
    staffEmail: dice.chance(0.02) ? `${handle}.${number.slice(1)}@staff.example.edu` : '',
    phone: dice.chance(0.45) ? syntheticPhone(dice, address.country) : '',
    address,
    deceased: dice.chance(chanceOfDeath(year)),
    diplomas: syntheticDiplomas(dice, year),
  }
}

const DOMAINS = ['example.org', 'example.com', 'example.net']

/** Six in ten over all years: rare for the oldest, usual for whoever graduated with a mailbox. */
const chanceOfEmail = (year: number): number => (year < 1970 ? 0.22 : year < 1990 ? 0.45 : 0.76)
const chanceOfDeath = (year: number): number =>
  year < 1965 ? 0.55 : year < 1980 ? 0.14 : year < 2000 ? 0.02 : 0.002

function syntheticAddress(dice: Dice, pool: NamePool): SyntheticAddress {
  const abroad = dice.pick(pool.abroad)
  const country: Country = dice.chance(0.82) || !isCountry(abroad) ? 'BE' : abroad
  const { town, postalCode } = dice.pick(PLACES[country])
  return {
    street: dice.pick(country === 'BE' ? STREETS.BE : STREETS.elsewhere),
    houseNumber: String(1 + dice.below(240)),
    box: dice.chance(0.15) ? String(1 + dice.below(40)) : '',
    postalCode,
    town,
    country,
  }
}

/** Valid numbers, written in the ways people write them. */
function syntheticPhone(dice: Dice, country: Country): string {
  const digits = (count: number) => Array.from({ length: count }, () => dice.below(10)).join('')
  if (country === 'NL') return `+31 6 1${digits(3)} ${digits(2)} ${digits(2)}`
  if (country === 'FR') return `+33 6 1${digits(1)} ${digits(2)} ${digits(2)} ${digits(2)}`
  if (country === 'DE') return `+49 151 ${digits(8)}`
  const [a, b, c] = [digits(2), digits(2), digits(2)]
  return dice.pick([
    `+3247${dice.below(10)}${a}${b}${c}`,
    `0${470 + dice.below(10)}/${a}.${b}.${c}`,
    `0032 48${dice.below(10)} ${a} ${b} ${c}`,
    `+32 16 32 ${b} ${c}`,
    `016 32 ${b} ${c}`,
    `(016)32.${b}.${c}`,
  ])
}

function syntheticDiplomas(dice: Dice, year: number): readonly SyntheticDiploma[] {
  const first = syntheticDiploma(dice, { year, study: dice.pick(firstStudies(year)) })
  const later = year + 1 + dice.below(6)
  if (!dice.chance(0.25) || later > LAST_YEAR) return [first]
  return [first, syntheticDiploma(dice, { year: later, study: dice.pick(furtherStudies(later)) })]
}

const syntheticDiploma = (
  dice: Dice,
  { year, study }: { readonly year: number; readonly study: OfferedStudy },
): SyntheticDiploma => ({
  study,
  graduatedOn: `${year}-0${6 + dice.below(4)}-${dice.day()}`,
  honours: dice.pick(HONOURS),
})
