import { mapLink } from './map-link'
import type { VenueSeed } from './seed-types'

/** Rooms in Leuven where several chapters meet. */
export const leuven = {
  auditorium: {
    kind: 'venue',
    name: 'Grote Aula',
    address: 'Charles Deberiotstraat 30, 3000 Leuven',
    town: 'Leuven',
    country: 'BE',
    mapUrl: mapLink(50.8755, 4.7063),
  },
  alumniHouse: {
    kind: 'venue',
    name: 'Alumnihuis',
    address: 'Schapenstraat 42, 3000 Leuven',
    town: 'Leuven',
    country: 'BE',
    mapUrl: mapLink(50.8743, 4.6997),
  },
  concertHall: {
    kind: 'venue',
    name: 'Zaal De Waaier',
    address: 'Vaartstraat 84, 3000 Leuven',
    town: 'Leuven',
    country: 'BE',
    mapUrl: mapLink(50.8831, 4.7018),
  },
  chapel: {
    kind: 'venue',
    name: 'Kapel van het Kleine Klooster',
    address: 'Mechelsestraat 118, 3000 Leuven',
    town: 'Leuven',
    country: 'BE',
    mapUrl: mapLink(50.8829, 4.6978),
  },
} as const satisfies Record<string, VenueSeed>
