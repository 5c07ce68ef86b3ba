import type { Localized } from './localized'
import type { RoomKey } from './rooms'

/** A link to a room of the portal, or to a page by its English slug. */
export type NavigationLink =
  | { readonly label: Localized; readonly room: RoomKey }
  | { readonly label: Localized; readonly page: string }

export type NavigationSeed = {
  readonly main: readonly NavigationLink[]
  readonly footer: readonly { readonly heading: Localized; readonly links: readonly NavigationLink[] }[]
}

export type SiteSettingsSeed = {
  readonly organisation: Localized
  readonly umbrella: Localized
  readonly tagline: Localized
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly openingHours: readonly { readonly days: Localized; readonly hours: string }[]
  readonly openingNote: Localized
}

export type Door = { readonly label: Localized; readonly note: Localized; readonly room: RoomKey }

export type Story = {
  readonly name: string
  readonly studied: Localized
  readonly title: Localized
  readonly lead: Localized
  readonly paragraphs: { readonly nl: readonly string[]; readonly en: readonly string[] }
}

export const siteSettings: SiteSettingsSeed = {
  organisation: { nl: 'Alumninet', en: 'Alumninet' },
  umbrella: { nl: 'de koepel Alumninet', en: 'the Alumninet umbrella' },
  tagline: { nl: 'Je studeerde hier. Je blijft erbij.', en: 'You studied here. You still belong.' },
  address: 'Lindenboogstraat 21, 3000 Leuven',
  phone: '+32 16 00 00 00',
  email: 'alumni@alumninet.example',
  openingHours: [{ days: { nl: 'Maandag tot vrijdag', en: 'Monday to Friday' }, hours: '9:00–17:00' }],
  openingNote: {
    nl: 'De dienst Alumni helpt je elke werkdag. Op feestdagen en tussen kerst en nieuwjaar is het bureau gesloten.',
    en: 'The Alumni Office is there for you every working day. It is closed on public holidays and between Christmas and New Year.',
  },
}

export const navigation: NavigationSeed = {
  main: [
    { label: { nl: 'Activiteiten', en: 'Events' }, room: 'events' },
    { label: { nl: 'Kringen', en: 'Chapters' }, room: 'chapters' },
    { label: { nl: 'Lid worden', en: 'Become a member' }, page: 'become-a-member' },
    { label: { nl: 'Vragen', en: 'Questions' }, room: 'faq' },
  ],
  footer: [
    {
      heading: { nl: 'Hulp', en: 'Help' },
      links: [
        { label: { nl: 'Veelgestelde vragen', en: 'Frequently asked questions' }, room: 'faq' },
        { label: { nl: 'Je account activeren', en: 'Activate your account' }, page: 'how-to-activate' },
        { label: { nl: 'Je nummer aanvragen', en: 'Ask for your number' }, room: 'request-number' },
        { label: { nl: 'Contact', en: 'Contact' }, room: 'contact' },
      ],
    },
    {
      heading: { nl: 'Alumninet', en: 'Alumninet' },
      links: [
        { label: { nl: 'Over ons', en: 'About us' }, page: 'about' },
        { label: { nl: 'Lid worden', en: 'Become a member' }, page: 'become-a-member' },
        { label: { nl: 'Een kern in het buitenland', en: 'Start a chapter abroad' }, page: 'chapter-abroad' },
      ],
    },
    {
      heading: { nl: 'Afspraken', en: 'Terms' },
      links: [
        { label: { nl: 'Privacy', en: 'Privacy' }, room: 'privacy' },
        { label: { nl: 'Terugbetaling', en: 'Refunds' }, room: 'refunds' },
        { label: { nl: 'Toegankelijkheid', en: 'Accessibility' }, page: 'accessibility' },
      ],
    },
  ],
}

/** What the front page promises: each is a link that works. */
export const sevenDoors: readonly Door[] = [
  {
    label: { nl: 'Bekijk en wijzig je gegevens', en: 'Look up and change your details' },
    note: {
      nl: 'Verhuisd of een nieuw gsm-nummer? Zet het zelf juist.',
      en: 'Moved, or a new phone number? Put it right yourself.',
    },
    room: 'my/details',
  },
  {
    label: { nl: 'Voeg een diploma toe', en: 'Add a diploma' },
    note: { nl: 'Ook wat je later nog haalde.', en: 'The one you earned later, too.' },
    room: 'my/diplomas',
  },
  {
    label: { nl: 'Kies wie je gegevens ziet', en: 'Choose who sees your details' },
    note: { nl: 'En wat je van ons wil ontvangen.', en: 'And what you want to receive from us.' },
    room: 'my/privacy',
  },
  {
    label: { nl: 'Schrijf je in voor een activiteit', en: 'Register for an event' },
    note: { nl: 'Je betaalt meteen online.', en: 'You pay online at once.' },
    room: 'events',
  },
  {
    label: { nl: 'Betaal je lidgeld', en: 'Pay your membership fee' },
    note: { nl: 'Bij je eigen kring, meteen in orde.', en: 'To your own chapter, settled at once.' },
    room: 'my/membership',
  },
  {
    label: { nl: 'Druk je lidkaart af', en: 'Print your membership card' },
    note: { nl: 'Je pdf staat klaar.', en: 'Your PDF is ready.' },
    room: 'my/card',
  },
  {
    label: { nl: 'Vind je oude bekenden terug', en: 'Find fellow alumni' },
    note: { nl: 'Wie je zocht, is misschien vlakbij.', en: 'The one you lost may live nearby.' },
    room: 'directory',
  },
]

/** The story on the front page; its person is invented. */
export const story: Story = {
  name: 'Roger Claesen',
  studied: { nl: 'licentiaat geschiedenis, 1972', en: 'history, class of 1972' },
  title: { nl: 'Terug aan dezelfde leestafel', en: 'Back at the same reading table' },
  lead: {
    nl: 'Roger Claesen studeerde geschiedenis tot in 1972. Nu zit hij opnieuw elke dinsdag in de bibliotheek, en niet alleen.',
    en: 'Roger Claesen studied history until 1972. Now he is back in the library every Tuesday, and not by himself.',
  },
  paragraphs: {
    nl: [
      'Het begon met een doos brieven van zijn grootvader. Roger wou weten waar die tijdens de oorlog gewerkt had, en de boeken die hij zocht, stonden enkel in de universiteitsbibliotheek. Zijn dochter wees hem op de bibliotheekkaart voor leden. Hij werd lid van de kring van Letteren, en een week later zat hij er.',
      'In het portaal vond hij ook een naam terug: Lieve Maertens, met wie hij in zijn laatste jaar nog samen geblokt had. Ze bleek twee dorpen verder te wonen. Op een stadswandeling van de kern Limburg zagen ze elkaar voor het eerst in vijftig jaar weer.',
      'Nu rijden ze op dinsdag samen naar Leuven. Zij leest kranten van voor haar geboorte, hij schrijft het verhaal van zijn grootvader op. ‘Om twaalf uur gaan we soep eten’, zegt Roger. ‘Daar is niets aan veranderd, behalve de prijs.’',
    ],
    en: [
      'It began with a box of letters from his grandfather. Roger wanted to know where the old man had worked during the war, and the books he needed were only in the university library. His daughter told him about the library card for members. He joined the faculty chapter of Arts, and a week later he was there.',
      'In the portal he also came across a name he knew: Lieve Maertens, with whom he had studied for his last exams. She turned out to live two villages away. On a city walk with the Limburg chapter they met again, for the first time in fifty years.',
      'Now they drive to Leuven together on Tuesdays. She reads newspapers from before she was born, he is writing down his grandfather’s story. “At noon we go for soup,” says Roger. “Nothing about that has changed, except the price.”',
    ],
  },
}
