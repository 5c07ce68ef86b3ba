import { csvLine } from '@/kernel/csv-line'
import { diceFrom } from './dice'
import { type SyntheticPerson, syntheticPerson } from './synthetic-person'

/** The columns of the student administration's export, in their order. */
export const EXPORT_COLUMNS = [
  'ALUMNINUMMER',
  'NAAM',
  'VOORNAAM',
  'ROEPNAAM',
  'GEBOORTEDATUM',
  'TAAL',
  'EMAIL',
  'PERSONEELSEMAIL',
  'TELEFOON',
  'STRAAT',
  'NR',
  'BUS',
  'POSTCODE',
  'GEMEENTE',
  'LAND',
  'OPLEIDINGSCODE',
  'OPLEIDING',
  'FACULTEIT',
  'GRAAD',
  'ACADEMIEJAAR',
  'DIPLOMADATUM',
  'GRAADVERKLARING',
  'OVERLEDEN',
  'OPMERKING',
] as const

const DELIMITER = ';'
const LINES_AT_ONCE = 2_000

type Size = { readonly people: number; readonly seed: string }

/** A student administration's export with invented people, the same for the same seed: pieces of text as they come. */
export function* syntheticExport(size: Size): Generator<string> {
  let lines = [`\ufeff${csvLine(EXPORT_COLUMNS, { delimiter: DELIMITER })}`]
  for (const person of syntheticPeople(size)) {
    lines.push(...exportedLines(person))
    if (lines.length >= LINES_AT_ONCE) {
      yield lines.join('')
      lines = []
    }
  }
  yield lines.join('')
}

/** The export of just these people. */
export const exportOf = (people: readonly SyntheticPerson[]): string =>
  [`\ufeff${csvLine(EXPORT_COLUMNS, { delimiter: DELIMITER })}`, ...people.flatMap(exportedLines)].join('')

/** One in sixteen lives with the one before; one in two thousand came in a second time under another number. */
export function* syntheticPeople({ people, seed }: Size): Generator<SyntheticPerson> {
  const dice = diceFrom(seed)
  const step = Math.max(1, Math.min(19, Math.floor(8_900_000 / people)))
  let number = 1_000_000
  let before: SyntheticPerson | undefined
  for (let made = 0; made < people; made += 1) {
    number += 1 + dice.below(step)
    const code = `q${number}`
    const twin = before && dice.chance(0.0005) ? before : undefined
    const partner = before && dice.chance(1 / 16) ? before : undefined
    const person: SyntheticPerson = twin
      ? { ...twin, number: code, givenName: `${twin.givenName} M.` }
      : syntheticPerson(dice, { number: code, ...(partner ? { partner } : {}) })
    yield person
    before = person
  }
}

/** One line a diploma; dates of birth the Belgian way, as that system writes them. */
function exportedLines(person: SyntheticPerson): readonly string[] {
  const { address } = person
  const about = [
    person.number,
    person.familyName,
    person.givenName,
    person.preferredName,
    person.birthDate.split('-').reverse().join('/'),
    person.language,
    person.email,
    person.staffEmail,
    person.phone,
    address.street,
    address.houseNumber,
    address.box,
    address.postalCode,
    address.town,
    address.country,
  ]
  return person.diplomas.map(({ study, graduatedOn, honours }) => {
    const year = Number(graduatedOn.slice(0, 4))
    const of = [
      study.code,
      study.name,
      study.faculty,
      study.degree,
      `${year - 1}-${year}`,
      graduatedOn,
      honours,
    ]
    return csvLine([...about, ...of, person.deceased ? 'J' : 'N', ''], { delimiter: DELIMITER })
  })
}
