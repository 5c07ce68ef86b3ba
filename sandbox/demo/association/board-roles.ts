import type { Localized } from './seed-types'

/** What the members of a chapter's board do, as the chapter page names it. */
export const roles = {
  chair: { nl: 'Voorzitter', en: 'Chair' },
  viceChair: { nl: 'Ondervoorzitter', en: 'Vice-chair' },
  secretary: { nl: 'Secretaris', en: 'Secretary' },
  treasurer: { nl: 'Penningmeester', en: 'Treasurer' },
  events: { nl: 'Activiteiten', en: 'Events' },
  communication: { nl: 'Communicatie', en: 'Communication' },
  contact: { nl: 'Contactpersoon', en: 'Contact' },
  newcomers: { nl: 'Onthaal van nieuwkomers', en: 'Welcoming newcomers' },
  youngAlumni: { nl: 'Jonge alumni', en: 'Young alumni' },
  mentoring: { nl: 'Mentoraat', en: 'Mentoring' },
  chapters: { nl: 'Contact met de kringen', en: 'Contact with the chapters' },
  conductor: { nl: 'Dirigent', en: 'Conductor' },
  library: { nl: 'Partituren', en: 'Sheet music' },
  routes: { nl: 'Routes', en: 'Routes' },
} as const satisfies Record<string, Localized>
