/** What the Office reads in the admin about declared diplomas. */
export const DIPLOMA_WORDS = {
  nl: {
    toCheck: 'Na te kijken diploma’s',
    none: 'Er wacht geen opgegeven diploma.',
    all: 'Alle diploma’s',
    title: 'Opgegeven door de alumnus',
    scan: 'Bekijk de scan',
    noScan: 'De alumnus voegde geen scan toe.',
    confirm: 'Bevestig dit diploma',
    refuse: 'Weiger dit diploma',
    reason: 'Waarom niet? De alumnus leest dit.',
    confirmed: 'Bevestigd. De alumnus kreeg een mail.',
    refused: 'Geweigerd. De alumnus kreeg een mail.',
    failed: 'Dit lukte niet. Laad de pagina opnieuw en probeer nog eens.',
    programmeFirst: 'Kies eerst de opleiding hiernaast en bewaar; dan kun je bevestigen.',
  },
  en: {
    toCheck: 'Diplomas to check',
    none: 'No declared diploma is waiting.',
    all: 'All diplomas',
    title: 'Declared by the alumnus',
    scan: 'Look at the scan',
    noScan: 'The alumnus added no scan.',
    confirm: 'Confirm this diploma',
    refuse: 'Refuse this diploma',
    reason: 'Why not? The alumnus reads this.',
    confirmed: 'Confirmed. The alumnus got a mail.',
    refused: 'Refused. The alumnus got a mail.',
    failed: 'That did not work. Load the page again and try once more.',
    programmeFirst: 'First choose the programme and save; then you can confirm.',
  },
} as const satisfies Record<'nl' | 'en', Readonly<Record<string, string>>>

export type DiplomaWords = Readonly<Record<keyof (typeof DIPLOMA_WORDS)['nl'], string>>
