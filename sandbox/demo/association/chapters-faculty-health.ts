import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** Circles of the faculties of the health sciences. */
export const healthChapters: readonly ChapterSeed[] = [
  {
    key: 'medicine',
    kind: 'faculty',
    name: {
      nl: 'De Wacht, kring van artsen en zorgwetenschappers',
      en: 'On Call, circle of physicians and health scientists',
    },
    shortName: { nl: 'De Wacht', en: 'On Call' },
    slug: { nl: 'de-wacht', en: 'on-call' },
    summary: {
      nl: 'Artsen, tandartsen, biomedici en verpleegkundigen: wie ooit dezelfde nachten deelde, blijft hier in gesprek.',
      en: 'Physicians, dentists, biomedical scientists and nurses: those who shared the same nights keep talking here.',
    },
    body: {
      nl: prose`
        De Wacht is er voor iedereen met een diploma van de Faculteit Geneeskunde, dus ook voor tandartsen,
        biomedische wetenschappers en wie verpleeg- en vroedkunde studeerde. Onze avonden beginnen om acht uur,
        want vroeger is niemand klaar.

        We kiezen onderwerpen waarover collega’s aan de koffietafel van mening verschillen: zorg op afstand,
        werken in duobaan, wanneer je stopt. Bijscholing met punten laten we aan anderen over.

        De jubileumreünies zijn een begrip. Elke promotie die tien, vijfentwintig, veertig of vijftig jaar is
        afgestudeerd, krijgt van ons een uitnodiging en een groepsfoto om bij te glimlachen.
      `,
      en: prose`
        On Call is for everyone with a degree from the Faculty of Medicine: dentists, biomedical scientists,
        nurses and midwives as well as physicians. Our evenings start at eight, because nobody is free earlier.

        We pick subjects on which colleagues differ over coffee: care at a distance, sharing a practice, when to
        stop. Courses that earn points we leave to others.

        The jubilee reunions are an institution. Every class that graduated ten, twenty-five, forty or fifty
        years ago receives an invitation from us, and a class photograph to smile at.
      `,
    },
    faculties: ['medicine'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8806,
    longitude: 4.6931,
    board: [
      { name: 'Bernadette Claeskens', role: roles.chair },
      { name: 'Farid Ouali', role: roles.viceChair },
      { name: 'Evelien Steurbaut', role: roles.secretary },
      { name: 'Wim Ghijselings', role: roles.treasurer },
    ],
    email: 'dewacht@alumninet.example',
    website: 'https://dewacht.example',
    links: [],
  },
  {
    key: 'movement',
    kind: 'faculty',
    name: {
      nl: 'In Beweging, kring van bewegingswetenschappers en kinesitherapeuten',
      en: 'In Motion, circle of movement scientists and physiotherapists',
    },
    shortName: { nl: 'In Beweging', en: 'In Motion' },
    slug: { nl: 'in-beweging', en: 'in-motion' },
    summary: {
      nl: 'Leerkrachten, trainers en kinesitherapeuten die stilzitten het moeilijkste vak van allemaal vonden.',
      en: 'Teachers, coaches and physiotherapists who found sitting still the hardest subject of all.',
    },
    body: {
      nl: prose`
        Een vergadering van In Beweging is te herkennen aan het aantal mensen dat rechtstaat. We organiseren
        korte vormingen waar je na een uur zelf aan de slag gaat, in de sporthal of aan de behandeltafel.

        Leerkrachten wisselen lessen uit, zelfstandigen vergelijken hoe ze hun praktijk inrichten, en elk jaar
        lopen we de Rugnummerloop: tien kilometer waarbij je op je rug draagt in welk jaar je afstudeerde.
      `,
      en: prose`
        You know a meeting of In Motion by the number of people standing up. We hold short courses in which you
        try it yourself within the hour, in the gym or at the treatment table.

        Teachers swap lessons, the self-employed compare how they run their practice, and every year we run ten
        kilometres with the year of our graduation on our backs.
      `,
    },
    faculties: ['movement'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8668,
    longitude: 4.6998,
    board: [
      { name: 'Sander Huysegoms', role: roles.chair },
      { name: 'Katoo Verbruggen', role: roles.events },
      { name: 'Danny Schrooten', role: roles.treasurer },
    ],
    email: 'inbeweging@alumninet.example',
    links: [{ label: 'Instagram', url: 'https://inbeweging.example/instagram' }],
  },
  {
    key: 'pharmacy',
    kind: 'faculty',
    name: { nl: 'Apothekerskring De Vijzel', en: 'The Mortar, circle of pharmacists' },
    shortName: { nl: 'De Vijzel', en: 'The Mortar' },
    slug: { nl: 'apothekerskring-de-vijzel', en: 'the-mortar' },
    summary: {
      nl: 'Apothekers uit de officina, het ziekenhuis, de industrie en het onderzoek aan één tafel.',
      en: 'Pharmacists from the high street, the hospital, industry and research at one table.',
    },
    body: {
      nl: prose`
        De Vijzel werd opgericht door apothekers die op maandagavond samen de nieuwe voorschriften doornamen.
        Die maandag bestaat nog, nu met een scherm erbij voor wie in Maaseik of De Panne woont.

        We gaan kijken waar geneesmiddelen gemaakt, getest en verdeeld worden, en nodigen patiënten uit om te
        vertellen hoe het is om er elke dag zeven te slikken.

        Eens per jaar schuiven alle jaargangen aan voor het apothekersdiner. Men zegt dat er meer plannen
        gemaakt worden dan op de algemene vergadering.
      `,
      en: prose`
        The Mortar was founded by pharmacists who went through the new regulations together on Monday evenings.
        The Mondays continue, now with a screen for those who live in Maaseik or De Panne.

        We go and see where medicines are made, tested and distributed, and ask patients to tell us what it is
        like to swallow seven of them a day.

        Once a year all classes sit down to the pharmacists’ dinner. More plans are said to be made there than
        at the general assembly.
      `,
    },
    faculties: ['pharmacy'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8811,
    longitude: 4.6945,
    board: [
      { name: 'Ludo Baekelmans', role: roles.chair },
      { name: 'Charlotte De Poortere', role: roles.secretary },
      { name: 'Rachida Amezian', role: roles.treasurer },
    ],
    email: 'devijzel@alumninet.example',
    website: 'https://devijzel.example',
    links: [],
  },
]
