import type { PageSeed } from './page-seed'

export const accessibilityPage: PageSeed = {
  slug: { nl: 'toegankelijkheid', en: 'accessibility' },
  title: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  summary: {
    nl: 'Dit portaal moet voor iedereen werken. Wat we daarvoor doen, wat nog niet goed is en hoe je een probleem meldt.',
    en: 'This portal should work for everyone. What we do for that, what is not right yet, and how to report a problem.',
  },
  blocks: {
    nl: [
      {
        type: 'text',
        body: `Er zijn alumni van alle leeftijden, en niet iedereen ziet, hoort of klikt even vlot. Daarom bouwen we dit portaal volgens de internationale richtlijnen voor toegankelijkheid: WCAG 2.2, niveau AA. Dat niveau willen we op elke pagina halen.`,
      },
      {
        type: 'text',
        heading: 'Wat je mag verwachten',
        body: `- Alles is te bedienen met het toetsenbord, zonder muis.
- Schermlezers vinden de titels, de knoppen en de velden.
- De letters zijn groot, en je kan de tekst vergroten zonder dat er iets wegvalt.
- De kleuren hebben genoeg contrast, ook in de donkere weergave. Kleur is nooit de enige aanwijzing.
- Het grootste deel werkt ook zonder JavaScript.
- Bewegende beelden houden we klein, en ze blijven weg als je toestel daarom vraagt.
- Wat er staat, staat er in gewone taal. Gaat er in een formulier iets mis, dan zeggen we bij het veld zelf wat.`,
      },
      {
        type: 'text',
        heading: 'Wat nog niet goed is',
        body: `- **Pdf's van kringen.** Kringen en kernen plaatsen zelf documenten op hun pagina. Die zijn niet allemaal leesbaar met een schermlezer.
- **Teksten in één taal.** Sommige activiteiten zijn maar in één taal beschreven. Dat staat er dan bij.
- **Pagina's van anderen.** Betalen doe je bij de betaaldienst, en sommige video's staan op een andere site. Hoe toegankelijk die zijn, hebben we niet zelf in de hand.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'Kan je een document niet lezen? Vraag het ons, dan bezorgen we je de inhoud op een manier die voor jou werkt.',
      },
      {
        type: 'text',
        heading: 'Een probleem melden',
        body: `Stoot je op iets wat niet lukt? Mail naar alumni@alumninet.example of bel ons. Zeg erbij:

- op welke pagina je was;
- wat je wou doen en wat er gebeurde;
- welk toestel en welk hulpmiddel je gebruikt, als je dat weet.

We antwoorden je persoonlijk en helpen je intussen op een andere manier verder.`,
      },
      { type: 'contact', heading: 'Liever iemand spreken?' },
    ],
    en: [
      {
        type: 'text',
        body: `Alumni come in all ages, and not everyone sees, hears or clicks with the same ease. That is why we build this portal to the international guidelines for accessibility: WCAG 2.2, level AA. We aim to reach that level on every page.`,
      },
      {
        type: 'text',
        heading: 'What you may expect',
        body: `- Everything works with the keyboard, without a mouse.
- Screen readers find the headings, the buttons and the fields.
- Letters are large, and you can enlarge the text without losing anything.
- Colours have enough contrast, in the dark view too. Colour is never the only sign.
- Most of the portal works without JavaScript.
- We keep motion small, and leave it out if your device asks for that.
- What we write is in plain words. If something goes wrong in a form, we say so beside the field itself.`,
      },
      {
        type: 'text',
        heading: 'What is not right yet',
        body: `- **PDFs from chapters.** Chapters put documents on their own pages. Not all of them can be read with a screen reader.
- **Texts in one language.** Some events are described in one language only. We say so where it happens.
- **Pages of others.** You pay at the payment provider, and some videos are on another site. How accessible those are is not in our hands.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'Is there a document you cannot read? Ask us, and we will get its contents to you in a way that works for you.',
      },
      {
        type: 'text',
        heading: 'Reporting a problem',
        body: `Have you met something that does not work? E-mail alumni@alumninet.example or phone us. Please tell us:

- which page you were on;
- what you wanted to do and what happened;
- which device and which aid you use, if you know.

We answer you personally, and help you in another way in the meantime.`,
      },
      { type: 'contact', heading: 'Would you rather talk to someone?' },
    ],
  },
}
