import { describe, expect, it } from 'vitest'
import { changeOf, type ToldFacts } from './event-change'

const facts: ToldFacts = {
  startsAt: '2026-12-03T19:00:00.000Z',
  endsAt: '2026-12-03T21:00:00.000Z',
  timeZone: 'Europe/Brussels',
  venue: { kind: 'place', name: 'Aula', address: 'Naamsestraat 22', town: 'Leuven', country: 'BE' },
  onlineLink: '',
}
const none = { time: false, place: false, link: false }

describe('what changed of an event', () => {
  it.each([
    [{ startsAt: '2026-12-03T18:30:00.000Z' }, { ...none, time: true }],
    [{ timeZone: 'Europe/London' }, { ...none, time: true }],
    [{ venue: { ...facts.venue, name: 'Kapel' } }, { ...none, place: true }],
    [{ venue: { ...facts.venue, kind: 'online' } }, { ...none, place: true }],
    [{ onlineLink: 'https://meet.example/1' }, { ...none, link: true }],
  ])('%o: %o', (change, expected) => {
    expect(changeOf(facts, { ...facts, ...change })).toEqual(expected)
  })

  it('is nothing when the same moment is written in another way', () => {
    expect(changeOf(facts, { ...facts, startsAt: '2026-12-03T20:00:00+01:00' })).toBeNull()
  })

  it('is nothing when an online event keeps an old address', () => {
    const online = { ...facts, venue: { ...facts.venue, kind: 'online' } }
    expect(changeOf(online, { ...online, venue: { ...online.venue, town: 'Gent' } })).toBeNull()
  })
})
