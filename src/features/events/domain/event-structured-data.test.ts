import { describe, expect, it } from 'vitest'
import { eventStructuredData } from './event-structured-data'

const lecture = {
  title: 'Wat een brug ons leert',
  summary: 'De jaarlijkse lezing.',
  startsAt: '2026-12-03T19:00:00.000Z',
  endsAt: '2026-12-03T21:00:00.000Z',
  timeZone: 'Europe/Brussels',
  state: 'scheduled',
  venue: {
    kind: 'place',
    name: 'Grote Aula',
    address: 'Charles Deberiotstraat 30, 3000 Leuven',
    town: 'Leuven',
    country: 'BE',
    mapUrl: 'https://maps.example/aula',
  },
  languages: ['nl'],
  url: 'https://portal.example/nl/activiteiten/brug',
  imageUrl: null,
  organisers: [{ name: 'Kring van ingenieurs', url: 'https://portal.example/nl/kringen/ingenieurs' }],
} as const

describe('an event as structured data', () => {
  it('tells when on the clock of the place, where, by whom and in which language', () => {
    expect(eventStructuredData(lecture)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Wat een brug ons leert',
      description: 'De jaarlijkse lezing.',
      startDate: '2026-12-03T20:00+01:00',
      endDate: '2026-12-03T22:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Grote Aula',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Charles Deberiotstraat 30, 3000 Leuven',
          addressLocality: 'Leuven',
          addressCountry: 'BE',
        },
        hasMap: 'https://maps.example/aula',
      },
      organizer: [
        {
          '@type': 'Organization',
          name: 'Kring van ingenieurs',
          url: 'https://portal.example/nl/kringen/ingenieurs',
        },
      ],
      inLanguage: ['nl'],
      url: 'https://portal.example/nl/activiteiten/brug',
    })
  })

  it('says that it is cancelled', () => {
    expect(eventStructuredData({ ...lecture, state: 'cancelled' })).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    })
  })

  it('online gives the page, never a meeting link', () => {
    expect(eventStructuredData({ ...lecture, venue: { kind: 'online' } })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: lecture.url },
    })
  })
})
