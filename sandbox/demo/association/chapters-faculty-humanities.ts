import { roles } from './board-roles'
import { prose } from './prose'
import type { ChapterSeed } from './seed-types'

/** Circles of the faculties of the humanities and religious sciences. */
export const humanitiesChapters: readonly ChapterSeed[] = [
  {
    key: 'arts',
    kind: 'faculty',
    name: { nl: 'Letterkring Marginalia', en: 'Marginalia, circle of arts graduates' },
    shortName: { nl: 'Marginalia', en: 'Marginalia' },
    slug: { nl: 'marginalia', en: 'marginalia' },
    summary: {
      nl: 'Talen, geschiedenis, archeologie en muziekwetenschap onder één dak, met een voorliefde voor wat in de marge staat.',
      en: 'Languages, history, archaeology and musicology under one roof, with a weakness for notes in the margin.',
    },
    body: {
      nl: prose`
        Wie bij Marginalia komt, heeft ooit een nacht doorgebracht met een woordenboek, een scherf of een
        partituur. We bezoeken archieven en drukkerijen, nodigen vertalers uit en lezen samen boeken waar je
        alleen niet aan begint.

        Onze leesgroepen vergaderen in Leuven, Gent en Antwerpen; er is er ook een die elke derde maandag via
        het scherm samenkomt, met leden van Lissabon tot Helsinki. Je hoeft het boek niet uit te hebben.

        Elk jaar kennen de leden De Kantlijn toe, een kleine prijs voor de beste masterproef die ook buiten de
        faculteit gelezen mag worden.
      `,
      en: prose`
        Anyone who joins Marginalia once spent a night with a dictionary, a potsherd or a score. We visit
        archives and printing works, invite translators and read together the books one never starts alone.

        Our reading groups meet in Leuven, Ghent and Antwerp; another gathers on screen every third Monday, with
        members from Lisbon to Helsinki. You need not have finished the book.

        Every year the members award De Kantlijn, a small prize for the best thesis that deserves readers
        outside the faculty too.
      `,
    },
    faculties: ['arts'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8781,
    longitude: 4.7072,
    board: [
      { name: 'Godelieve Smeesters', role: roles.chair },
      { name: 'Ruben Casteels', role: roles.secretary },
      { name: 'Mirela Dobrescu', role: roles.events },
    ],
    email: 'marginalia@alumninet.example',
    website: 'https://marginalia.example',
    links: [{ label: 'Blog', url: 'https://marginalia.example/blog' }],
  },
  {
    key: 'philosophy',
    kind: 'faculty',
    name: { nl: 'De Zuilengang, vrienden van de wijsbegeerte', en: 'The Colonnade, friends of philosophy' },
    shortName: { nl: 'De Zuilengang', en: 'The Colonnade' },
    slug: { nl: 'de-zuilengang', en: 'the-colonnade' },
    summary: {
      nl: 'Filosofen van beroep en van nature, die elkaar blijven tegenspreken lang nadat de les gedaan is.',
      en: 'Philosophers by trade and by nature, who go on contradicting each other long after class.',
    },
    body: {
      nl: prose`
        Een diploma wijsbegeerte brengt je overal: onze leden programmeren, besturen een rusthuis, maken radio
        of geven les. Op het filosofisch café komen ze terug om een vraag uit dat werk voor te leggen aan mensen
        die geen haast hebben.

        Omdat het Instituut al generaties lang studenten uit de hele wereld ontvangt, is de helft van onze
        activiteiten in het Engels. De jaarlijkse lezing kun je van thuis uit volgen.

        We geven geen antwoorden. We geven wel soep.
      `,
      en: prose`
        A degree in philosophy takes you anywhere: our members write software, run a care home, make radio or
        teach. At the philosophers’ café they come back to put a question from that work to people who are in no
        hurry.

        Because the Institute has welcomed students from all over the world for generations, half of our
        activities are in English. The yearly public lecture can be followed from home.

        We serve no answers. We do serve soup.
      `,
    },
    faculties: ['philosophy'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8747,
    longitude: 4.6998,
    board: [
      { name: 'Casper Nuyttens', role: roles.chair },
      { name: 'Eilidh Drummond-Hay', role: roles.secretary },
      { name: 'Tomasz Wiśniowski', role: roles.events },
    ],
    email: 'dezuilengang@alumninet.example',
    links: [{ label: 'Podcast', url: 'https://dezuilengang.example/podcast' }],
  },
  {
    key: 'theology',
    kind: 'faculty',
    name: {
      nl: 'De Bron, kring van theologen en religiewetenschappers',
      en: 'The Well, circle of theologians and scholars of religion',
    },
    shortName: { nl: 'De Bron', en: 'The Well' },
    slug: { nl: 'de-bron', en: 'the-well' },
    summary: {
      nl: 'Leerkrachten, pastores, onderzoekers en zoekers die teksten en tradities levend houden.',
      en: 'Teachers, chaplains, researchers and seekers who keep texts and traditions alive.',
    },
    body: {
      nl: prose`
        Onze leden staan voor een klas in Genk, werken in een ziekenhuis in Manilla of schrijven een
        proefschrift in Nairobi. Wat hen bindt, is de gewoonte om een tekst twee keer te lezen voor ze er iets
        over zeggen.

        De Bron organiseert studiedagen voor leerkrachten, stille wandelingen langs abdijen en een leerhuis waar
        joodse, christelijke en islamitische alumni samen lezen. Dat leerhuis bestaat intussen vijftien jaar.
      `,
      en: prose`
        Our members face a class in Genk, work in a hospital in Manila or write a dissertation in Nairobi. What
        they share is the habit of reading a text twice before saying anything about it.

        The Well organises study days for teachers, silent walks from abbey to abbey and a house of learning in
        which Jewish, Christian and Muslim graduates read together. It has been going for fifteen years.
      `,
    },
    faculties: ['theology'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8739,
    longitude: 4.7018,
    board: [
      { name: 'Lieven Quaegebeur', role: roles.chair },
      { name: 'Grace Mwikali', role: roles.viceChair },
      { name: 'Annemie Herteleer', role: roles.secretary },
    ],
    email: 'debron@alumninet.example',
    links: [],
  },
  {
    key: 'canon-law',
    kind: 'faculty',
    name: { nl: 'Kring van canonisten', en: 'Circle of Canonists' },
    shortName: { nl: 'Canonisten', en: 'Canonists' },
    slug: { nl: 'kring-van-canonisten', en: 'circle-of-canonists' },
    summary: {
      nl: 'De kleinste kring van allemaal, met leden in meer dan veertig landen.',
      en: 'The smallest circle of all, with members in more than forty countries.',
    },
    body: {
      nl: prose`
        Wie kerkelijk recht studeerde, kent zijn jaargenoten bij naam: het waren er zelden meer dan twintig.
        Nadien waaieren ze uit over kerkelijke rechtbanken, bisdommen, orden en universiteiten op alle
        continenten.

        De kring houdt hen samen met een tweemaandelijkse brief over rechtspraak, een register van specialisten
        die je mag opbellen, en elk jaar één studieavond in Leuven. Onze voertaal is Engels; Nederlands en Frans
        mogen altijd.
      `,
      en: prose`
        Whoever read canon law knows the whole class by name: there were rarely more than twenty. Afterwards
        they spread out over church courts, dioceses, religious orders and universities on every continent.

        The circle keeps them together with a letter on case law every other month, a list of specialists whom
        you may telephone, and one study evening in Leuven each year. We work in English; Dutch and French are
        always welcome.
      `,
    },
    faculties: ['canon-law'],
    town: 'Leuven',
    country: 'BE',
    region: 'vlaams-brabant',
    latitude: 50.8767,
    longitude: 4.6986,
    board: [
      { name: 'Emeka Okonjo-Reyes', role: roles.chair },
      { name: 'Beatrijs Van Muysen', role: roles.secretary },
      { name: 'Paulo Sarmento', role: roles.contact },
    ],
    email: 'canonisten@alumninet.example',
    links: [],
  },
]
