export type DemoAccount = {
  readonly role: 'office' | 'editor' | 'chapter-officer' | 'treasurer' | 'library'
  readonly name: string
  readonly email: string
  readonly password: string
  /** What this person can do, for the table that the demo prints. */
  readonly note: string
}

/** Well-known to every reader of this file, so the demo alone makes them. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    role: 'office',
    name: 'Lies Verhaegen',
    email: 'office@alumninet.example',
    password: 'kasseien-fanfare-lindeboom',
    note: 'Alumni Office: everything',
  },
  {
    role: 'editor',
    name: 'Jonas Declerck',
    email: 'editor@alumninet.example',
    password: 'inktpot-zondag-kapstok',
    note: 'Editor: FAQ, pages, pictures, settings',
  },
  {
    role: 'chapter-officer',
    name: 'Marieke Stroobants',
    email: 'officer@alumninet.example',
    password: 'brugwachter-rekenlat-maandag',
    note: "Chapter officer: the engineers' chapter and its events",
  },
  {
    role: 'treasurer',
    name: 'Koen Vanneste',
    email: 'treasurer@alumninet.example',
    password: 'spaarpot-regenjas-dubbeltje',
    note: 'Treasurer: the money; reads the rest',
  },
  {
    role: 'library',
    name: 'Femke Aerts',
    email: 'library@alumninet.example',
    password: 'boekenlegger-trapladder-winter',
    note: 'Library: library cards, and the check of a membership card',
  },
]
