import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarOf } from './calendar-of'

const setting = { name: 'De Halm, kring van bio-ingenieurs', host: 'portal.example', cancelled: 'Afgelast' }

const lecture: CalendarEvent = {
  id: 7,
  title: 'Wat een brug ons leert',
  summary: 'De jaarlijkse lezing.',
  location: 'Grote Aula, Charles Deberiotstraat 30, 3000 Leuven',
  url: 'https://portal.example/nl/activiteiten/brug',
  startsAt: '2026-12-03T19:00:00.000Z',
  endsAt: '2026-12-03T21:00:00.000Z',
  timeZone: 'Europe/Brussels',
  state: 'scheduled',
  cancellationReason: '',
  sequence: 2,
  updatedAt: '2026-11-20T08:15:30.000Z',
}

/** What an agenda reads back: properties by name, and times on the clock of the entry's own zone. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone))
  const events = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))
  return { calendar, zones, events }
}

const onlyEvent = (event: CalendarEvent) => {
  const [entry] = readBack(calendarOf([event], setting)).events
  if (!entry) throw new Error('The calendar holds no entry.')
  return entry
}

describe('a calendar of events', () => {
  it('says how often to ask again', () => {
    const { calendar } = readBack(calendarOf([lecture], setting))
    const values = ['version', 'method', 'refresh-interval'].map((name) =>
      String(calendar.getFirstPropertyValue(name)),
    )
    expect(values).toEqual(['2.0', 'PUBLISH', 'PT1H'])
  })

  it('says how it is called, its comma escaped as in every text', () => {
    const lines = calendarOf([], setting).split('\r\n')
    expect(lines).toContain('NAME:De Halm\\, kring van bio-ingenieurs')
    expect(lines).toContain('X-WR-CALNAME:De Halm\\, kring van bio-ingenieurs')
  })

  it('gives each event a lasting identity and all there is to know', () => {
    const entry = onlyEvent(lecture)
    expect({
      uid: entry.uid,
      sequence: entry.sequence,
      summary: entry.summary,
      location: entry.location,
      description: entry.description,
      url: entry.component.getFirstPropertyValue('url'),
      status: entry.component.getFirstPropertyValue('status'),
      stamp: String(entry.component.getFirstPropertyValue('dtstamp')),
      changed: String(entry.component.getFirstPropertyValue('last-modified')),
    }).toEqual({
      uid: 'event-7@portal.example',
      sequence: 2,
      summary: 'Wat een brug ons leert',
      location: 'Grote Aula, Charles Deberiotstraat 30, 3000 Leuven',
      description: 'De jaarlijkse lezing.\n\nhttps://portal.example/nl/activiteiten/brug',
      url: 'https://portal.example/nl/activiteiten/brug',
      status: 'CONFIRMED',
      stamp: '2026-11-20T08:15:30Z',
      changed: '2026-11-20T08:15:30Z',
    })
  })

  it('keeps what is cancelled, with the reason', () => {
    const entry = onlyEvent({ ...lecture, state: 'cancelled', cancellationReason: 'De spreker is ziek.' })
    expect(entry.summary).toBe('Afgelast: Wat een brug ons leert')
    expect(entry.description).toMatch(/^De spreker is ziek\.\n\n/)
    expect(entry.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  it('is the same for the same events', () => {
    expect(calendarOf([lecture], setting)).toBe(calendarOf([{ ...lecture }], setting))
  })

  it('without events is still a calendar', () => {
    expect(readBack(calendarOf([], setting)).events).toEqual([])
  })
})

describe('the times of a calendar', () => {
  it.each([
    ['in winter', 'Europe/Brussels', '2026-12-03T19:00:00Z', '2026-12-03T20:00:00'],
    ['in summer', 'Europe/Brussels', '2026-07-03T18:00:00Z', '2026-07-03T20:00:00'],
    ['an hour before summer time begins', 'Europe/Brussels', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00'],
    ['an hour after summer time began', 'Europe/Brussels', '2027-03-28T01:30:00Z', '2027-03-28T03:30:00'],
    ['after summer time ended', 'Europe/Brussels', '2026-10-25T02:30:00Z', '2026-10-25T03:30:00'],
    [
      'in New York, where it begins earlier',
      'America/New_York',
      '2027-03-20T18:00:00Z',
      '2027-03-20T14:00:00',
    ],
    ['in India, at half an hour', 'Asia/Kolkata', '2027-03-27T04:30:00Z', '2027-03-27T10:00:00'],
    [
      'in Brazil, which gave summer time up',
      'America/Sao_Paulo',
      '2026-12-07T22:00:00Z',
      '2026-12-07T19:00:00',
    ],
  ])('%s are local, and lead an agenda to the right moment', (_when, timeZone, startsAt, local) => {
    const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString()
    const { zones, events } = readBack(calendarOf([{ ...lecture, startsAt, endsAt, timeZone }], setting))
    const start = events[0]?.startDate
    const zone = zones.find(({ tzid }) => tzid === timeZone)
    if (!start || !zone) throw new Error(`No start, or no rules for ${timeZone}.`)
    expect(start.toString()).toBe(local)
    expect(start.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe(startsAt)
  })

  it('bring the rules of every zone in it, once', () => {
    const elsewhere = { ...lecture, id: 8, timeZone: 'Asia/Jakarta' }
    const { zones } = readBack(calendarOf([lecture, elsewhere, { ...elsewhere, id: 9 }], setting))
    expect(zones.map(({ tzid }) => tzid).sort()).toEqual(['Asia/Jakarta', 'Europe/Brussels'])
  })
})

describe('the lines of a calendar', () => {
  const title = `${'Ontmoeting in São Paulo, “één” avond; 東京の夜 '.repeat(4)}\\ einde 🎓🎓🎓`.trim()
  const text = calendarOf(
    [{ ...lecture, title, summary: `Regel één\nRegel twee, met komma; ${title}` }],
    setting,
  )

  it('are at most 75 octets long, without cutting a letter in two', () => {
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
  })

  it('all end as the standard asks, the last one too', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text).toMatch(/END:VCALENDAR\r\n$/)
  })

  it('read back as they were written', () => {
    const [entry] = readBack(text).events
    expect(entry?.summary).toBe(title)
    expect(entry?.description).toContain(`Regel één\nRegel twee, met komma; ${title}`)
  })
})
