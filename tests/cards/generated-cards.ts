import { syntheticPeople } from '../../sandbox/demo/register/synthetic-export'
import { fullName } from '@/features/alumni/domain/name-in-letter'
import type { CardContents } from '@/features/memberships/domain/card-contents'
import { signSerial } from '@/platform/auth/signed-serial'
import type { SigningKey } from '@/platform/auth/signing-keys'

export type GeneratedCard = CardContents & { readonly serial: bigint }

const CHAPTERS = [
  'Ingenieurs',
  'Letteren en Wijsbegeerte',
  'Rechtsgeleerdheid',
  'Alumniorkest',
  'Farmaceutische Wetenschappen',
  'Koepel',
]

/** In which people of the register write themselves, and some whom no generator would think of. */
const OTHER_NAMES = [
  'Ελένη Παπαδοπούλου',
  'Наталья Сергеевна Кузнецова',
  'Ğülşah Yıldırım-Íñiguez ı',
  'Nguyễn Thị Hồng Ngọc',
  'Þórður Guðmundsson',
  'Đặng Văn Lâm',
  '李明',
  'Zażółć Gęślą-Jaźń',
  'Jean-Baptiste Emmanuel Zorg de la Rochefoucauld-Liancourt van den Eynde de Rivieren',
  'Hubert Wolfeschlegelsteinhausenbergerdorff',
]

/** Cards of invented people, the same for the same seed. */
export function* generatedCards({
  count,
  seed,
  keys,
}: {
  readonly count: number
  readonly seed: string
  readonly keys: readonly SigningKey[]
}): Generator<GeneratedCard> {
  let index = 0
  for (const person of syntheticPeople({ people: count, seed })) {
    const locale = person.language === 'NL' ? 'nl' : 'en'
    const serial = (BigInt(index) * 0x9e3779b97f4a7c15n) % 2n ** 64n
    yield {
      serial,
      locale,
      name: index % 20 === 7 ? (OTHER_NAMES[((index / 20) % OTHER_NAMES.length) | 0] ?? '') : nameOf(person),
      number: person.number.toUpperCase(),
      chapters: CHAPTERS.slice(index % 3, (index % 3) + 1 + (index % 4)),
      validThrough: index % 10 === 0 ? null : `20${27 + (index % 3)}-09-30`,
      verifyAddress: `https://alumni.example.org/${locale}/${locale === 'nl' ? 'verifieer' : 'verify'}/${signSerial(serial, keys)}`,
    }
    index += 1
  }
}

const nameOf = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }) =>
  fullName({ givenName, familyName })
