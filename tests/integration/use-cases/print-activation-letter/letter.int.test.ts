import { sql } from '@payloadcms/db-postgres'
import type { Staff } from '@payload-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { PASSWORD } from '../../../factories/account-holders'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'
import { textOfPdf } from '../../text-of-pdf'

const { portal } = onOwnPortal()
const now = new Date('2026-11-22T12:00:00Z')

let office: Staff & { collection: 'staff' }
let made = 0

beforeAll(async () => {
  office = await aStaffMember(portal(), { roles: ['office'] })
})

type Fields = Partial<{
  givenName: string
  familyName: string
  latinName: string
  language: 'nl' | 'en'
  street: string | null
  town: string | null
  country: string | null
  deceased: boolean
}>

/** Somebody without an e-mail address, at home in Herent unless `fields` says otherwise. */
async function somebody(fields: Fields = {}): Promise<{ readonly id: number; readonly number: string }> {
  made += 1
  const number = `q${8_000_000 + made}`
  const {
    givenName = 'Godelieve',
    familyName = 'Claes',
    latinName = null,
    language = 'nl',
    street = 'Dorpsstraat',
    town = 'Herent',
    country = 'BE',
    deceased = false,
  } = fields
  const { rows } = await portal().db.drizzle.execute(sql`
    insert into alumni (number, given_name, family_name, latin_name, language, deceased, source, address_street,
                        address_house_number, address_box, address_postal_code, address_town, address_country)
    values (${number}, ${givenName}, ${familyName}, ${latinName}, ${language}::enum_alumni_language, ${deceased}, 'office',
            ${street}, '18', '2', '3020', ${town}, ${country}) returning id`)
  return { id: Number(rows[0]?.id), number }
}

async function print(alumnusId: number, at = now) {
  const { printActivationLetter } = await import(
    '@/use-cases/print-activation-letter/print-activation-letter'
  )
  const staff = { id: office.id, roles: office.roles, chapters: [] }
  return printActivationLetter(portal(), { alumnusId, staff, now: at })
}

async function printedLetter(alumnusId: number, at = now): Promise<string> {
  const printed = await print(alumnusId, at)
  if (!printed.ok) throw new Error(printed.code)
  return textOfPdf(printed.value.pdf)
}

const codeIn = (letter: string): string => /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(letter)?.[0] ?? ''

async function type(identifier: string, code: string, at = now) {
  const { exchangeCode } = await import('@/features/accounts/commands/exchange-code')
  return exchangeCode({ identifier, code, from: `10.${made}.0.1`, now: at })
}

describe('the letter with a code', () => {
  it('lets in who has no e-mail address', async () => {
    const person = await somebody()
    const letter = await printedLetter(person.id)
    const exchanged = await type(person.number, codeIn(letter))
    if (!exchanged.ok) throw new Error(exchanged.code)
    const { choosePassword } = await import('@/features/accounts/commands/choose-password')
    const { token } = exchanged.value
    expect(await choosePassword({ token, password: PASSWORD, locale: 'nl', now })).toEqual({
      ok: true,
      value: { isNewAccount: true },
    })
  })

  it('says whom it is for, where, until when and how', async () => {
    const letter = await printedLetter((await somebody()).id)
    for (const part of [
      'Godelieve Claes',
      'Dorpsstraat 18 bus 2',
      '3020 Herent',
      '13 december 2026',
      '/nl/activeren/brief',
    ]) {
      expect(letter).toContain(part)
    }
  })

  it('is in English, for thirty days and with the country, for who lives abroad and reads English', async () => {
    const letter = await printedLetter((await somebody({ language: 'en', country: 'VN', town: 'Hà Nội' })).id)
    for (const part of ['VIETNAM', '3020 Hà Nội', '22 December 2026', '/en/activate/letter']) {
      expect(letter).toContain(part)
    }
  })

  it.each([
    ['Łukasz', 'Wiśniewski', 'Łukasz Wiśniewski'],
    ['Thị Hoa', 'Nguyễn', 'Thị Hoa Nguyễn'],
    ['Emre', 'Yılmaz', 'Emre Yılmaz'],
    ['Γιώργος', 'Παπαδόπουλος', 'Γιώργος Παπαδόπουλος'],
    ['Наталья', 'Кузнецова', 'Наталья Кузнецова'],
    ['秀英', '王', '王秀英'],
  ])('prints the name of %s %s as it is', async (givenName, familyName, shown) => {
    expect(await printedLetter((await somebody({ givenName, familyName })).id)).toContain(shown)
  })

  it('uses the name in Latin script where the fonts have no letters for the other', async () => {
    const names = { givenName: 'יוסף', familyName: 'כהן', latinName: 'Yosef Cohen' }
    const letter = await printedLetter((await somebody(names)).id)
    expect(letter).toContain('Dag Yosef Cohen')
    expect(letter).not.toContain('כהן')
  })

  it('makes the code of the letter before it useless, and is the only place where its own can be read', async () => {
    const person = await somebody()
    const [first, second] = [await printedLetter(person.id), await printedLetter(person.id)]
    expect(codeIn(second)).not.toBe(codeIn(first))
    expect(await type(person.number, codeIn(first))).toEqual({ ok: false, code: 'wrong-code' })
    const { rows } = await portal().db.drizzle.execute(sql`
      select c::text as kept from access_codes c where alumnus_id = ${person.id}
      union all select e::text from audit_entries e where person = ${person.id}
      union all select j::text from graphile_worker._private_jobs j`)
    const plain = codeIn(second).replace('-', '')
    expect(rows.filter(({ kept }) => String(kept).replaceAll('-', '').includes(plain))).toEqual([])
    expect((await type(person.number, codeIn(second))).ok).toBe(true)
  })

  it('opens nothing after five wrong codes', async () => {
    const person = await somebody()
    const code = codeIn(await printedLetter(person.id))
    for (let hour = 0; hour < 5; hour += 1) {
      const at = new Date(now.getTime() + hour * 3_600_000)
      expect(await type(person.number, '0000-0000', at)).toEqual({ ok: false, code: 'wrong-code' })
    }
    expect(await type(person.number, code, new Date(now.getTime() + 6 * 3_600_000))).toEqual({
      ok: false,
      code: 'wrong-code',
    })
  })

  it('works to the end of its last day and not after', async () => {
    const person = await somebody()
    const code = codeIn(await printedLetter(person.id))
    expect(await type(person.number, code, new Date('2026-12-13T23:00:00Z'))).toEqual({
      ok: false,
      code: 'wrong-code',
    })
    expect((await type(person.number, code, new Date('2026-12-13T22:59:00Z'))).ok).toBe(true)
  })

  it.each([
    [{ deceased: true }, 'deceased'],
    [{ street: null }, 'no-address'],
    [{ town: null }, 'no-address'],
  ] as const)('is not made for %o', async (fields, code) => {
    const person = await somebody(fields)
    expect(await print(person.id)).toEqual({ ok: false, code })
    const { rowCount } = await portal().db.drizzle.execute(
      sql`select from access_codes where alumnus_id = ${person.id}`,
    )
    expect(rowCount).toBe(0)
  })

  it('is in the audit log with who printed it', async () => {
    const person = await somebody()
    await printedLetter(person.id)
    const { rows } = await portal().db.drizzle.execute(sql`
      select actor_kind, actor_id, action from audit_entries where person = ${person.id}`)
    expect(rows).toEqual([{ actor_kind: 'staff', actor_id: office.id, action: 'letter-printed' }])
  })
})
