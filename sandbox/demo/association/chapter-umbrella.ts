import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** The umbrella, to which every paying member of a circle belongs. */
export const umbrellaChapter: ChapterSeed = {
  key: 'alumninet',
  kind: 'umbrella',
  name: { nl: 'Alumninet', en: 'Alumninet' },
  shortName: { nl: 'De koepel', en: 'The umbrella' },
  slug: { nl: 'alumninet', en: 'alumninet' },
  summary: {
    nl: 'De koepel van alle kringen: wie ergens lid is, is hier thuis.',
    en: 'The umbrella over all chapters: a member anywhere is at home here.',
  },
  body: {
    nl: prose`
      Alumninet brengt de facultaire kringen, de regionale kernen, de chapters in het buitenland en de
      interessekringen samen. Betaal je lidgeld aan een kring, dan ben je vanzelf ook lid van de koepel; je
      hoeft daar niets extra voor te doen.

      Hoort er bij jouw diploma geen facultaire kring, dan kun je rechtstreeks bij de koepel lid worden. Zo
      staat niemand buiten.

      De koepel zorgt voor wat alle leden delen: het alumnidatabestand, de lidkaart, het voordeel in de
      bibliotheek en de ledenprijs bij elke kring, ook in een regio waar je niet woont. De dienst Alumni houdt
      het huis elke werkdag open.
    `,
    en: prose`
      Alumninet brings together the faculty circles, the regional chapters, the chapters abroad and the chapters
      for shared interests. Pay your dues to one circle and you are a member of the umbrella too; there is
      nothing more to do.

      If no faculty circle goes with your degree, you can join the umbrella directly, so that nobody is left
      out.

      The umbrella looks after what all members share: the alumni database, the membership card, the library
      benefit and the member price at every chapter, even in a region where you do not live. The Alumni Office
      keeps the house open every working day.
    `,
  },
  faculties: [],
  town: 'Leuven',
  country: 'BE',
  region: 'vlaams-brabant',
  latitude: 50.8792,
  longitude: 4.7012,
  board: [
    { name: 'Mieke Vandersmissen', role: roles.chair },
    { name: 'Tarik Belkacem', role: roles.viceChair },
    { name: 'Jozefien Hellinckx', role: roles.secretary },
    { name: 'Filip Raeymaekers', role: roles.treasurer },
    { name: 'Carolina Figueira', role: roles.chapters },
  ],
  email: 'koepel@alumninet.example',
  website: 'https://alumninet.example',
  links: [],
}
