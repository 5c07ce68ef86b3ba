import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { anAccountHolder, PASSWORD } from '../../../factories/account-holders'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
const NOW = new Date('2026-11-22T12:00:00Z')

let own: Awaited<ReturnType<typeof load>>
const load = async () => ({
  ...(await import('@/use-cases/show-overview/queries/get-overview')),
  ...(await import('@/features/accounts/commands/request-email-change')),
  ...(await import('@/features/alumni/commands/declare-diploma')),
})
beforeAll(async () => {
  own = await load()
})

const stepsOf = async ({ id }: { id: number }, now = NOW) => (await own.getOverview(id, now)).steps

describe('the overview', () => {
  it('follows what is known of this person, and not of anybody else', async () => {
    const [an, jef] = [
      await anAccountHolder(portal()),
      await anAccountHolder(portal(), {
        emails: [{ address: 'weg@alumninet.example', state: 'undeliverable' }],
      }),
    ]
    const declared = await own.declareDiploma({
      alumnusId: jef.id,
      programmeId: null,
      name: 'Germaanse filologie',
      level: null,
      graduationYear: 1974,
      now: NOW,
    })
    expect(declared.ok).toBe(true)
    expect(await own.getOverview(an.id, NOW)).toEqual({
      number: an.number,
      steps: ['privacy-unchosen', 'no-address', 'no-phone'],
    })
    expect(await stepsOf(jef)).toEqual([
      'email-undeliverable',
      'privacy-unchosen',
      'no-address',
      'diploma-without-scan',
      'no-phone',
    ])
    await portal().db.drizzle.execute(sql`
      update diplomas set state = 'refused', reason = 'Onbekend' where alumnus_id = ${jef.id}`)
    expect(await stepsOf(jef)).toContain('diploma-refused')
    expect(await stepsOf(an)).not.toContain('diploma-refused')
  })

  it('says so while a new e-mail address waits to be confirmed, and no longer when its link has expired', async () => {
    const an = await anAccountHolder(portal(), { emails: [] })
    expect(await stepsOf(an)).toContain('no-email')
    await own.requestEmailChange({
      alumnusId: an.id,
      password: PASSWORD,
      email: 'nieuw@alumninet.example',
      replaces: null,
      locale: 'nl',
      now: NOW,
    })
    expect(await stepsOf(an)).toContain('email-changing')
    expect(await stepsOf(an)).not.toContain('no-email')
    expect(await stepsOf(an, new Date(NOW.getTime() + 61 * 60_000))).toContain('no-email')
  })
})
