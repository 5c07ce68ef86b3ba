const nl = {
  lead: 'Je schrijft naar {count} mensen die ingeschreven zijn, elk in één mail: {nl} lezen Nederlands, {en} Engels.',
  subjectNl: 'Onderwerp (Nederlands)',
  textNl: 'Tekst (Nederlands)',
  textHelp: 'De aanhef en de link naar hun inschrijving komen er vanzelf bij.',
  subjectEn: 'Onderwerp (Engels)',
  textEn: 'Tekst (Engels)',
  englishHelp: 'Laat leeg als iedereen het Nederlands krijgt.',
  confirm: 'Verstuur',
  review: 'Deze mail gaat naar {count} mensen: {nl} in het Nederlands, {en} in het Engels.',
  subjectLine: 'Onderwerp: {subject}',
  sent: 'Eerder verstuurd',
  sentLine: '{at}, door {by}: {sent} van {count} verstuurd',
}

export type MessageWords = typeof nl

const en: MessageWords = {
  lead: 'You write to {count} people who registered, one mail each: {nl} read Dutch, {en} English.',
  subjectNl: 'Subject (Dutch)',
  textNl: 'Text (Dutch)',
  textHelp: 'The greeting and the link to their registration are added by themselves.',
  subjectEn: 'Subject (English)',
  textEn: 'Text (English)',
  englishHelp: 'Leave empty when everybody gets the Dutch.',
  confirm: 'Send',
  review: 'This mail goes to {count} people: {nl} in Dutch, {en} in English.',
  subjectLine: 'Subject: {subject}',
  sent: 'Sent before',
  sentLine: '{at}, by {by}: {sent} of {count} sent',
}

export const MESSAGE_WORDS: Record<'nl' | 'en', MessageWords> = { nl, en }
