const nl = {
  lead: 'Je schrijft naar wie ingeschreven is, één mail per adres: {count} in totaal, {nl} in het Nederlands en {en} in het Engels.',
  subjectNl: 'Onderwerp (Nederlands)',
  textNl: 'Tekst (Nederlands)',
  textHelp: 'De aanhef en de link naar hun inschrijving komen er vanzelf bij.',
  subjectEn: 'Onderwerp (Engels)',
  textEn: 'Tekst (Engels)',
  englishHelp: 'Laat leeg als iedereen het Nederlands krijgt.',
  confirm: 'Verstuur',
  review: 'Aantal mails: {count}, waarvan {nl} in het Nederlands en {en} in het Engels.',
  subjectLine: 'Onderwerp: {subject}',
  sent: 'Eerder verstuurd',
  sentLine: '{at}, door {by}: {sent} van {count} verstuurd',
}

export type MessageWords = typeof nl

const en: MessageWords = {
  lead: 'You write to who registered, one mail an address: {count} in all, {nl} in Dutch and {en} in English.',
  subjectNl: 'Subject (Dutch)',
  textNl: 'Text (Dutch)',
  textHelp: 'The greeting and the link to their registration are added by themselves.',
  subjectEn: 'Subject (English)',
  textEn: 'Text (English)',
  englishHelp: 'Leave empty when everybody gets the Dutch.',
  confirm: 'Send',
  review: 'Mails: {count}, of which {nl} in Dutch and {en} in English.',
  subjectLine: 'Subject: {subject}',
  sent: 'Sent before',
  sentLine: '{at}, by {by}: {sent} of {count} sent',
}

export const MESSAGE_WORDS: Record<'nl' | 'en', MessageWords> = { nl, en }
