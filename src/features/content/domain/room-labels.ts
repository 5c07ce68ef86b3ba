import { type Room, ROOMS } from '@/platform/i18n/pathnames'

/** How a room is called in a list of the admin. */
const ROOM_LABELS = {
  '/': { nl: 'Startpagina', en: 'Home' },
  '/menu': { nl: 'Menu', en: 'Menu' },
  '/faq': { nl: 'Veelgestelde vragen', en: 'FAQ' },
  '/events': { nl: 'Activiteiten', en: 'Events' },
  '/chapters': { nl: 'Kringen', en: 'Chapters' },
  '/search': { nl: 'Zoeken', en: 'Search' },
  '/contact': { nl: 'Contact', en: 'Contact' },
  '/accessibility': { nl: 'Toegankelijkheid', en: 'Accessibility' },
  '/privacy': { nl: 'Privacyverklaring', en: 'Privacy terms' },
  '/refunds': { nl: 'Terugbetaling', en: 'Refund terms' },
  '/activate': { nl: 'Account activeren', en: 'Activate account' },
  '/sign-in': { nl: 'Aanmelden', en: 'Sign in' },
  '/forgot-password': { nl: 'Wachtwoord vergeten', en: 'Forgotten password' },
  '/consent': { nl: 'Akkoord', en: 'Consent' },
  '/request-number': { nl: 'Nummer of verbetering aanvragen', en: 'Request a number or correction' },
  '/my': { nl: 'Mijn overzicht', en: 'My overview' },
  '/my/details': { nl: 'Mijn gegevens', en: 'My details' },
  '/my/diplomas': { nl: 'Mijn diploma’s', en: 'My diplomas' },
  '/my/privacy': { nl: 'Mijn privacy', en: 'My privacy' },
  '/my/communication': { nl: 'Wat ik ontvang', en: 'What I receive' },
  '/my/security': { nl: 'Beveiliging', en: 'Security' },
  '/my/membership': { nl: 'Mijn lidmaatschap', en: 'My membership' },
  '/my/card': { nl: 'Mijn lidkaart', en: 'My card' },
  '/my/registrations': { nl: 'Mijn inschrijvingen', en: 'My registrations' },
  '/my/requests': { nl: 'Mijn aanvragen', en: 'My requests' },
  '/my/classmates': { nl: 'Mijn jaargenoten', en: 'My classmates' },
  '/directory': { nl: 'Alumni zoeken', en: 'Directory' },
} satisfies Record<Room, { nl: string; en: string }>

/** Rooms as options; an enum value may hold no slash, so '/my/card' is kept as 'my/card' and '/' as 'home'. */
export const roomOptions = ROOMS.map((room) => ({ value: room.slice(1) || 'home', label: ROOM_LABELS[room] }))

export const roomOfOption = (value: string): Room | undefined =>
  ROOMS.find((room) => (room.slice(1) || 'home') === value)
