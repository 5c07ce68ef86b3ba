type Words = {
  readonly title: string
  readonly explanation: string
  readonly hasEmail: string
  readonly print: string
  readonly printing: string
  readonly again: string
  readonly openLetter: string
  readonly printed: string
  readonly refusals: Readonly<Record<string, string>>
  readonly failed: string
}

export const LETTER_WORDS: Readonly<Record<'nl' | 'en', Words>> = {
  nl: {
    title: 'Brief met code',
    explanation:
      'Voor wie geen e-mailadres heeft. De code staat alleen in de brief: niemand kan ze achteraf nakijken.',
    hasEmail: 'Deze persoon heeft een e-mailadres en kan de code ook per mail krijgen.',
    print: 'Maak de brief',
    printing: 'De brief wordt gemaakt …',
    again: 'Er is een brief onderweg, geldig tot {until}. Maak je een nieuwe, dan vervalt die.',
    openLetter: 'Open de brief',
    printed: 'De brief is klaar. Sluit je deze pagina, dan kun je hem niet meer openen.',
    refusals: {
      deceased: 'Volgens het register is deze persoon overleden.',
      'no-address': 'Er staat geen volledig postadres in het register: straat en gemeente zijn nodig.',
      'not-found': 'Deze persoon staat niet meer in het register.',
      forbidden: 'Je bent niet meer aangemeld als medewerker van de dienst Alumni.',
    },
    failed: 'De brief kon niet gemaakt worden. Probeer het opnieuw.',
  },
  en: {
    title: 'Letter with a code',
    explanation:
      'For who has no e-mail address. The code stands in the letter alone: nobody can look it up afterwards.',
    hasEmail: 'This person has an e-mail address and can get the code by mail too.',
    print: 'Make the letter',
    printing: 'Making the letter …',
    again: 'A letter is under way, valid until {until}. A new one ends it.',
    openLetter: 'Open the letter',
    printed: 'The letter is ready. Once you close this page it cannot be opened any more.',
    refusals: {
      deceased: 'According to the register this person has died.',
      'no-address': 'There is no complete postal address in the register: street and town are needed.',
      'not-found': 'This person is no longer in the register.',
      forbidden: 'You are no longer signed in as a member of the Alumni Office.',
    },
    failed: 'The letter could not be made. Try again.',
  },
}
