import type { FaqEntry } from './faq-entry'

export const generalEntries: readonly FaqEntry[] = [
  {
    category: 'general',
    slug: { nl: 'alumninummer', en: 'alumni-number' },
    question: {
      nl: 'Wat is mijn alumninummer en waar vind ik het?',
      en: 'What is my alumni number, and where do I find it?',
    },
    answer: {
      nl: `Je alumninummer is de letter q met zeven cijfers erachter, bijvoorbeeld **Q1234567**. Hoofdletter of kleine letter maakt niet uit: q1234567 is hetzelfde nummer.

Het nummer is strikt persoonlijk. Het werkt vanaf je eerste diploma, of dat nu een bachelor, een master of iets anders is.

Je vindt het:

- op je lidkaart;
- in elke maandelijkse nieuwsbrief;
- op elke brief die je van ons krijgt;
- in de elektronische leeromgeving, zolang je nog student bent: het is daar je gebruikersnaam.

Begint jouw nummer met een **a**? Dan heb je een oud nummer, en dat gebruiken we niet meer. Je huidige nummer vraag je aan bij de dienst Alumni.`,
      en: `Your alumni number is the letter q followed by seven digits, for example **Q1234567**. Capitals make no difference: q1234567 is the same number.

The number is strictly personal. It becomes active with your first diploma, whether that is a bachelor, a master or another degree.

You can find it:

- on your membership card;
- in every monthly newsletter;
- on every letter we send you;
- in the student learning environment, as long as you are still a student: it is your user name there.

Does your number begin with an **a**? Then it is an old one, and those are no longer in use. You can ask the Alumni Office for your current number.`,
    },
    rooms: ['request-number', 'my/card'],
    seeAlso: ['activate', 'membership-card'],
  },
  {
    category: 'general',
    slug: { nl: 'terugbetaling-activiteit', en: 'event-refund' },
    question: {
      nl: 'Ik kan niet naar een activiteit komen. Krijg ik mijn geld terug?',
      en: 'I cannot come to an event after all. Do I get my money back?',
    },
    answer: {
      nl: `Ja, een inschrijving die je annuleert, kan terugbetaald worden. Daarvoor gelden de voorwaarden voor annulering en terugbetaling.

Hoeveel je terugkrijgt, hangt af van de activiteit en van het moment waarop je annuleert. Je ziet die regeling al voor je betaalt, en het juiste bedrag voor je de annulering bevestigt.

Annuleren doe je bij je inschrijvingen. Geef je je plaats liever aan iemand anders? Zolang de inschrijvingen lopen, pas je de naam gratis aan.`,
      en: `Yes, a booking that you cancel can be refunded. The refund and cancellation terms apply.

How much you get back depends on the event and on how early you cancel. You see the rules before you pay, and the exact amount before you confirm that you cancel.

You cancel under your registrations. Would you rather give your place to somebody else? Changing the name is free until registration closes.`,
    },
    rooms: ['refunds', 'my/registrations'],
    seeAlso: [],
  },
  {
    category: 'general',
    slug: { nl: 'privacy-gegevens', en: 'data-protection' },
    question: {
      nl: 'Volgen jullie de privacywet?',
      en: 'Do you follow data protection law?',
    },
    answer: {
      nl: `Ja, voor alles in het alumnidatabestand volgen we de Europese wet op de gegevensbescherming: de AVG, in het Engels GDPR.

In onze privacyverklaring lees je wat we bewaren, waarom en hoelang. Wie jouw gegevens te zien krijgt, bepaal je zelf bij je privacy-instellingen.`,
      en: `Yes, the alumni register follows European data protection law: the GDPR, known in Dutch as AVG.

Our privacy terms say what we keep, why, and for how long. In your privacy settings you decide yourself who gets to see your details.`,
    },
    rooms: ['privacy', 'my/privacy'],
    seeAlso: ['who-sees', 'which-data'],
  },
  {
    category: 'general',
    slug: { nl: 'kopie-diploma', en: 'diploma-copy' },
    question: {
      nl: 'Hoe kom ik aan een kopie van mijn diploma?',
      en: 'How do I get a copy of my diploma?',
    },
    answer: {
      nl: `Een duplicaat of een afschrift van je diploma vraag je aan bij de Studentenadministratie van de universiteit.

**Een eensluidend verklaarde kopie.** De federale overheid laat die sinds 31 maart 2004 niet meer maken. Toch kan een werkgever of een buitenlandse instantie er nog een vragen. Breng dan je originele diploma en de kopieën mee.

**Je diploma online.** Vlaamse diploma's staan ook in de [LED, de Leer- en Ervaringsbewijzendatabank](https://leerenervaringsbewijzendatabank.be). Daarin vind je bewijzen van het secundair en het hoger onderwijs, van Syntra en van de VDAB. Je opent de LED met je eID of met een federaal token.

Je ziet er enkel je eigen diploma's, en enkel de gegevens. Een scan staat er niet bij en afdrukken kan niet.`,
      en: `A duplicate or a transcript of your diploma comes from the Student Administration of the university.

**A certified copy.** The Belgian federal government has not had these made since 31 March 2004. An employer or a body abroad may still ask you for one. In that case, bring your original diploma and the copies.

**Your diploma online.** Flemish diplomas are also in the [LED, the Flemish database of diplomas and certificates](https://leerenervaringsbewijzendatabank.be) (in Dutch). It covers secondary and higher education, Syntra and VDAB. You open it with your eID or with a federal token.

You see only your own diplomas there, and only the data. There are no scans, and you cannot print from it.`,
    },
    rooms: ['my/requests'],
    seeAlso: ['certificates', 'title-master'],
  },
  {
    category: 'general',
    slug: { nl: 'attesten', en: 'certificates' },
    question: {
      nl: 'Hoe vraag ik een attest aan?',
      en: 'How do I request a certificate?',
    },
    answer: {
      nl: `Raak je niet meer in de selfservice voor studenten, dan vraag je je attest hier aan. We sturen het met de post naar je thuisadres, nooit per e-mail. Doe je aanvraag dus op tijd.

**Is het dringend?** Dan kom je het zelf ophalen bij de dienst Alumni, tijdens de openingsuren. Een formulier heb je daarvoor niet nodig.

Voor deze documenten moet je ergens anders zijn:

- je originele diploma: bij je faculteit;
- een puntenlijst (transcript of records): bij het studentensecretariaat van je faculteit;
- een attest voor de trein naar je stageplaats: bij het stagesecretariaat.

Een attest voor de kinderbijslag (het Groeipakket) of voor een studietoelage hoef je niet meer aan te vragen. Die gegevens worden al enkele jaren elektronisch doorgegeven.`,
      en: `If you can no longer get into the student self-service, you request your certificate here. We post it to your home address and never e-mail it, so please ask in time.

**Is it urgent?** Then come and collect it in person at the Alumni Office during opening hours. You need no form for that.

Some documents come from elsewhere:

- your original diploma: from your faculty;
- a transcript of records or list of marks: from the student secretariat of your faculty;
- a certificate for the train to your internship: from the internship secretariat.

You need not ask for a certificate for child benefit or for a study grant. For some years now, that information has been exchanged electronically.`,
    },
    rooms: ['my/requests'],
    seeAlso: ['diploma-copy', 'library-card'],
  },
  {
    category: 'general',
    slug: { nl: 'bibliotheekkaart', en: 'library-card' },
    question: {
      nl: 'Kan ik als alumnus nog naar de universiteitsbibliotheek?',
      en: 'Can I still use the university libraries?',
    },
    answer: {
      nl: `Ja, als betalend lid activeer je gratis een kaart voor alle bibliotheken van de universiteit. Gewoonlijk kost die € 25 per jaar. Je regelt het ter plaatse of online.

Van thuis uit heb je geen toegang tot de e-bronnen en de onderzoeksdatabanken. In de bibliotheken zelf mag je ze wel gebruiken.`,
      en: `Yes, as a paying member you activate a card for all university libraries free of charge. It normally costs €25 a year. You can do it on site or online.

The card gives no access from home to e-resources or research databases. You can use them inside the libraries.`,
    },
    rooms: ['my/requests'],
    seeAlso: ['membership-card', 'intranet'],
  },
  {
    category: 'general',
    slug: { nl: 'intranet', en: 'intranet' },
    question: {
      nl: 'Kan ik nog op het intranet van de universiteit?',
      en: 'Can I still use the university intranet?',
    },
    answer: {
      nl: `Nee, het intranet is er enkel voor wie nu aan de universiteit studeert, lesgeeft of werkt.`,
      en: `No, the intranet is only for current students, faculty and staff.`,
    },
    rooms: [],
    seeAlso: ['email-address', 'library-card'],
  },
  {
    category: 'general',
    slug: { nl: 'e-mailadres', en: 'email-address' },
    question: {
      nl: 'Krijg ik een e-mailadres van de universiteit?',
      en: 'Do I get a university e-mail address?',
    },
    answer: {
      nl: `Nee, als alumnus krijg je geen e-mailadres van de universiteit. Geef bij je gegevens een privéadres of een adres van je werk op. Zo kunnen we je bereiken.

Werk je aan de universiteit? Dan komt je werkadres er vanzelf bij.`,
      en: `No, alumni do not get an e-mail address from the university. Enter a private or a work address in your details, so that we can reach you.

Do you work for the university? Then your work address is recorded by itself.`,
    },
    rooms: ['my/details'],
    seeAlso: ['activate', 'which-data'],
  },
  {
    category: 'general',
    slug: { nl: 'titel-master', en: 'title-master' },
    question: {
      nl: 'Ik ben licentiaat. Mag ik me master noemen?',
      en: 'I hold an older licentiate. May I call myself a master?',
    },
    answer: {
      nl: `Ja, met een vroeger diploma van licentiaat mag je jezelf master noemen. Hetzelfde geldt voor het diploma van een aanvullende of een gespecialiseerde studie.

Dat staat in het decreet dat in 2004-2005 de bachelor-masterstructuur invoerde. De volledige lijst vind je in artikel 128, § 4. Sommige titels, zoals burgerlijk ingenieur en arts, stelt het decreet daarmee gelijk.`,
      en: `Yes, if you hold the older diploma of “licentiaat” you may call yourself a master. The same goes for the diplomas of supplementary and specialised studies.

The decree that brought in the bachelor–master structure in 2004–2005 says so. Article 128, § 4 has the full list. It treats some titles, such as civil engineer and physician, in the same way.`,
    },
    rooms: [],
    seeAlso: ['diploma-copy', 'certificates'],
  },
]
