import { eventsInAsia } from './events-abroad-asia'
import { eventsInTheWest } from './events-abroad-west'
import { careerEvenings } from './events-careers'
import { lectures } from './events-lectures'
import { pastLectures } from './events-lectures-past'
import { museumEvenings } from './events-museums'
import { musicEvents } from './events-music'
import { webinars } from './events-online'
import { outdoorEvents } from './events-outdoors'
import { pastOutdoorEvents } from './events-outdoors-past'
import { reunions } from './events-reunions'
import { pastReunions } from './events-reunions-past'
import { visits } from './events-visits'
import { pastVisits } from './events-visits-past'
import type { EventSeed } from './seed-types'

/** Every event of the association, upcoming and past, by kind. */
export const events: readonly EventSeed[] = [
  ...lectures,
  ...museumEvenings,
  ...visits,
  ...outdoorEvents,
  ...musicEvents,
  ...reunions,
  ...careerEvenings,
  ...webinars,
  ...eventsInAsia,
  ...eventsInTheWest,
  ...pastLectures,
  ...pastVisits,
  ...pastOutdoorEvents,
  ...pastReunions,
]
