import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { pictureOfPdf } from '../../../cards/picture-of-pdf'
import { readQr } from '../../../cards/read-qr'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { aPeriod, aPlan } from '../../../factories/memberships'
import { onOwnPortal } from '../../portal'
import { textOfPdf } from '../../text-of-pdf'

const { portal } = onOwnPortal()
const run = (statement: ReturnType<typeof sql>) => portal().db.drizzle.execute(statement)

/** In the academic year that the memberships below are of. */
const NOW = new Date('2026-11-28T12:00:00Z')
const LAST_EVENING = new Date('2027-09-30T21:59:00Z')
const NEXT_MORNING = new Date('2027-09-30T22:01:00Z')

let cards: typeof import('@/use-cases/print-card/own-card')
let checks: typeof import('@/use-cases/verify-card/verify-card')
beforeAll(async () => {
  cards = await import('@/use-cases/print-card/own-card')
  checks = await import('@/use-cases/verify-card/verify-card')
})

let network = 0
/** From a network that no other check came from. */
const check = (token: string, now = NOW) => {
  network += 1
  return checks.verifyCard(token, { from: `10.${network >> 8}.${network & 255}.1`, now })
}

async function aMember({ lastDay = '2027-09-30' as string | null } = {}) {
  const plan = await aPlan(portal())
  const person = await aRegisteredAlumnus(portal())
  const periodId = await aPeriod(portal(), {
    ...{ alumnusId: person.id, planId: plan.id, firstDay: '2026-10-01', lastDay },
  })
  return { ...person, planId: plan.id, periodId, token: await tokenOf(person.id) }
}

async function tokenOf(alumnusId: number): Promise<string> {
  const own = await cards.ownCard({ alumnusId, locale: 'nl', now: NOW })
  return own?.card.verifyAddress.split('/').at(-1) ?? ''
}

async function end(periodId: number, kind: 'withdrawn' | 'refunded' | 'corrected', lastDay = '2026-09-30') {
  const { inTransaction } = await import('@/platform/database/in-transaction')
  const { endPeriod } = await import('@/features/memberships/commands/end-period')
  const ended = await inTransaction(portal(), (context) =>
    endPeriod(context, {
      ...{ periodId, kind, lastDay, reason: 'voor de test', actor: { kind: 'system', id: null }, now: NOW },
    }),
  )
  if (!ended.ok) throw new Error(ended.code)
}

describe('the card of a member', () => {
  it('is for who pays now: not in grace, lapsed, before it begins, or never', async () => {
    const { id } = await aMember()
    const shown = async (now: Date) => (await cards.ownCard({ alumnusId: id, locale: 'nl', now })) !== null
    expect(await shown(NOW)).toBe(true)
    expect(await shown(LAST_EVENING)).toBe(true)
    expect(await shown(NEXT_MORNING)).toBe(false)
    expect(await shown(new Date('2026-09-30T12:00:00Z'))).toBe(false)
    expect(
      await cards.ownCard({ alumnusId: (await aRegisteredAlumnus(portal())).id, locale: 'nl', now: NOW }),
    ).toBeNull()
  })

  it('keeps its code, whoever asks first, and nobody shares it', async () => {
    const [one, other] = [await aMember(), await aMember()]
    await run(sql`delete from membership_cards where alumnus_id = ${one.id}`)
    const tokens = await Promise.all(Array.from({ length: 5 }, () => tokenOf(one.id)))
    expect(new Set(tokens).size).toBe(1)
    expect(tokens[0]).not.toBe(other.token)
  })

  it('is drawn as a PDF whose code, read from its picture, is verified', async () => {
    const { drawOwnCard } = await import('@/use-cases/print-card/draw-own-card')
    const { id, number } = await aMember()
    const drawn = await drawOwnCard({ alumnusId: id, paper: 'phone', locale: 'nl', now: NOW })
    expect(drawn?.fileName).toBe(`lidkaart-telefoon-${number.toUpperCase()}.pdf`)
    const address = readQr(await pictureOfPdf(drawn?.pdf ?? new Uint8Array(), { dpi: 100 }))
    expect(address).toMatch(/\/nl\/verifieer\/[\w-]{99}$/)
    expect(await check(address?.split('/').at(-1) ?? '')).toMatchObject({ kind: 'valid' })
    expect(await drawOwnCard({ alumnusId: id, paper: 'phone', locale: 'nl', now: NEXT_MORNING })).toBeNull()
  })

  it('has the name in Latin script where the fonts have no letters for the other', async () => {
    const { drawOwnCard } = await import('@/use-cases/print-card/draw-own-card')
    const { id } = await aMember()
    await run(sql`
      update alumni set given_name = 'יוסף', family_name = 'כהן', latin_name = 'Yosef Cohen' where id = ${id}`)
    const drawn = await drawOwnCard({ alumnusId: id, paper: 'a4', locale: 'en', now: NOW })
    const text = await textOfPdf(drawn?.pdf ?? new Uint8Array())
    expect(text).toContain('Yosef Cohen')
    expect(text).not.toContain('כהן')
  })
})

describe('the check of a card', () => {
  it('tells that it is valid, until when, the first name and an initial, and nothing else', async () => {
    const { token } = await aMember()
    expect(await check(token)).toEqual({ kind: 'valid', until: '2027-09-30', holder: 'Mieke V.' })
    const forLife = await aMember({ lastDay: null })
    expect(await check(forLife.token)).toEqual({ kind: 'valid', until: null, holder: 'Mieke V.' })
  })

  it('calls people as they wish to be called', async () => {
    const { id, token } = await aMember()
    await run(sql`update alumni set preferred_name = 'Miek', family_name = '’t Kindt' where id = ${id}`)
    expect(await check(token)).toMatchObject({ holder: 'Miek T.' })
    await run(sql`update alumni set preferred_name = null, given_name = null where id = ${id}`)
    expect(await check(token)).toMatchObject({ holder: 'T.' })
  })

  it('says not valid from the first day that is not paid, grace or not', async () => {
    const { token } = await aMember()
    expect(await check(token, LAST_EVENING)).toMatchObject({ kind: 'valid' })
    expect(await check(token, NEXT_MORNING)).toEqual({ kind: 'invalid' })
    expect(await check(token, new Date('2028-06-01T12:00:00Z'))).toEqual({ kind: 'invalid' })
  })

  it.each(['withdrawn', 'refunded', 'corrected'] as const)('says not valid at once when %s', async (kind) => {
    const { token, periodId } = await aMember()
    expect(await check(token)).toMatchObject({ kind: 'valid' })
    await end(periodId, kind)
    expect(await check(token)).toEqual({ kind: 'invalid' })
  })

  it('says not valid at once when somebody died', async () => {
    const { id, token } = await aMember()
    await run(sql`update alumni set deceased = true where id = ${id}`)
    expect(await check(token)).toEqual({ kind: 'invalid' })
  })

  it('knows the same card again after a renewal', async () => {
    const { id, token, planId } = await aMember()
    await aPeriod(portal(), { ...{ alumnusId: id, planId, firstDay: '2027-10-01', lastDay: '2028-09-30' } })
    expect(await check(token, NEXT_MORNING)).toMatchObject({ kind: 'valid', until: '2028-09-30' })
  })

  it('does not know what is altered, made up, or signed for a card that is not there', async () => {
    const { token, id } = await aMember()
    for (const other of ['', 'DEMO7KQ2M', token.slice(1), `${token.slice(0, -2)}AA`]) {
      expect(await check(other)).toEqual({ kind: 'unknown' })
    }
    await run(sql`delete from membership_cards where alumnus_id = ${id}`)
    expect(await check(token)).toEqual({ kind: 'unknown' })
  })

  it('stops after three hundred from one network within the hour, of others it does not', async () => {
    const { token } = await aMember()
    const from = (address: string, now = NOW) => checks.verifyCard(token, { from: address, now })
    await from('192.0.2.1')
    await run(sql`update rate_moments set moments = array_fill(moments[1], array[299])
      where purpose = 'card-check-by-address' and cardinality(moments) = 1 and subject = ${await subjectOf('192.0.2.1')}`)
    expect(await from('192.0.2.77')).toMatchObject({ kind: 'valid' })
    expect(await from('192.0.2.1')).toEqual({ kind: 'too-many' })
    expect(await from('198.51.100.1')).toMatchObject({ kind: 'valid' })
    expect(await from('192.0.2.1', new Date('2026-11-28T13:00:00Z'))).toMatchObject({ kind: 'valid' })
  })
})

async function subjectOf(address: string): Promise<Buffer> {
  const { keyedHash } = await import('@/platform/auth/keyed-hash')
  const { addressPrefix } = await import('@/features/accounts/domain/address-prefix')
  return keyedHash('internet address', addressPrefix(address))
}
