import type { FaqEntry } from './faq-entry'

export const regionalEntries: readonly FaqEntry[] = [
  {
    category: 'regional',
    slug: { nl: 'wat-is-regionaal', en: 'what-is-regional' },
    question: {
      nl: 'Wat is een regionale kern?',
      en: 'What is a regional chapter?',
    },
    answer: {
      nl: `Een regionale kern brengt alumni uit dezelfde streek samen, wat ze ook gestudeerd hebben.

Onze alumni wonen overal in België en in de rest van de wereld. Dankzij de kernen kan je dicht bij huis naar een activiteit.`,
      en: `A regional chapter brings together alumni who live in the same region, whatever they studied.

Our alumni live all over Belgium and all over the world. Regional chapters hold events close to where you are.`,
    },
    rooms: ['chapters'],
    seeAlso: ['regional-membership', 'regional-news'],
  },
  {
    category: 'regional',
    slug: { nl: 'lid-regionaal', en: 'regional-membership' },
    question: {
      nl: 'Kan ik lid worden van een regionale kern?',
      en: 'Can I become a member of a regional chapter?',
    },
    answer: {
      nl: `Nee, lid word je altijd via de kring van je diploma, de facultaire kring.

Ben je daar lid, dan betaal je ook bij de regionale kernen de ledenprijs.`,
      en: `No, membership always runs through the chapter of your degree: your faculty chapter.

As a member there, you also pay the member price at regional events.`,
    },
    rooms: ['my/membership'],
    seeAlso: ['what-is-regional', 'regional-news'],
  },
  {
    category: 'regional',
    slug: { nl: 'nieuws-regionaal', en: 'regional-news' },
    question: {
      nl: 'Kan ik nieuws krijgen van een kern uit een andere streek?',
      en: 'Can I get news from a chapter in a region where I do not live?',
    },
    answer: {
      nl: `Ja, je kan nieuws krijgen van elke regionale kern, ook als je er niet woont. Bij je communicatievoorkeuren kies je van welke kernen je berichten wil.`,
      en: `Yes, you can receive the mailings of any regional chapter, even if you live elsewhere. Choose the ones you want in your communication preferences.`,
    },
    rooms: ['my/communication'],
    seeAlso: ['what-is-regional', 'who-sees'],
  },
]
