import type { FaqEntry } from './faq-entry'

export const databaseEntries: readonly FaqEntry[] = [
  {
    category: 'database',
    slug: { nl: 'lidkaart', en: 'membership-card' },
    question: {
      nl: 'Hoe kom ik aan mijn lidkaart?',
      en: 'How do I get my membership card?',
    },
    answer: {
      nl: `Je drukt je lidkaart zelf af. Sinds maart 2013 haalt elk lid zijn kaart uit het alumnidatabestand en sturen we er geen meer met de post.

1. Meld je aan.
2. Open je profiel.
3. Kies **Lidkaart afdrukken** in de rechterkolom. De pdf wordt meteen gedownload.

Wil je eerst zien hoe het gaat? Er zijn ook instructievideo's.`,
      en: `You print your membership card yourself. Since March 2013 members take their card from the alumni database, and we no longer send cards by post.

1. Sign in.
2. Open your profile.
3. Choose **Print membership card** in the right-hand column. The PDF downloads at once.

Would you like to see how it works first? There are video instructions too.`,
    },
    rooms: ['my/card'],
    seeAlso: ['library-card', 'first-sign-in'],
  },
  {
    category: 'database',
    slug: { nl: 'activeren', en: 'activate' },
    question: {
      nl: 'Hoe activeer ik mijn account?',
      en: 'How do I activate my account?',
    },
    answer: {
      nl: `Je activeert je account één keer, voor je eerste bezoek.

1. Vul je gebruikersnaam in. Dat is je alumninummer of je e-mailadres.
2. Vul het e-mailadres in dat wij van je hebben. Met een ander adres lukt het niet.
3. De laatste stap: op dat adres krijg je je persoonlijke activeringscode, en daarmee kies je een wachtwoord.

**Hebben we geen e-mailadres van je, of een verkeerd?** Neem dan contact op met de dienst Alumni.

Wil je er uitleg bij? Op deze site staat een gids, **Stap voor stap je account activeren**, die je ook kan afdrukken of als pdf bewaren.`,
      en: `You activate your account once only, before your first visit.

1. Enter your user name: your alumni number or your e-mail address.
2. Enter the e-mail address that is in our register. Another address will not work.
3. The last step: your personal activation code goes to that address, and with it you choose a password.

**Is your e-mail address missing or different in our register?** Please contact the Alumni Office.

Would you like some help along the way? This site has a guide, **Activate your account, step by step**, which you can also print or save as a PDF.`,
    },
    rooms: ['activate'],
    seeAlso: ['alumni-number', 'first-sign-in'],
  },
  {
    category: 'database',
    slug: { nl: 'eerste-keer-aanmelden', en: 'first-sign-in' },
    question: {
      nl: 'Hoe meld ik me de eerste keer aan?',
      en: 'How do I sign in for the first time?',
    },
    answer: {
      nl: `Je meldt je aan met je e-mailadres of je alumninummer en met je wachtwoord.

Vink **Onthoud mijn gebruikersnaam** aan, dan hoef je die de volgende keer niet opnieuw te typen.

De eerste keer krijg je een scherm te zien waarop we je akkoord vragen. Daarna slaan we dat over. Enkel als onze voorwaarden veranderen, vragen we het opnieuw.`,
      en: `You sign in with your e-mail address or your alumni number, and your password.

Tick **Remember my user name** and you will not have to type it next time.

The first time, you see a screen that asks for your consent. After that we skip it. Only when our terms change do we ask again.`,
    },
    rooms: ['sign-in'],
    seeAlso: ['activate', 'forgotten-password'],
  },
  {
    category: 'database',
    slug: { nl: 'wachtwoord-vergeten', en: 'forgotten-password' },
    question: {
      nl: 'Ik ben mijn wachtwoord vergeten. Wat nu?',
      en: 'I have forgotten my password. What now?',
    },
    answer: {
      nl: `Vraag een nieuwe activeringscode aan. Daarmee kies je een nieuw wachtwoord.

**Niemand bij je kring of bij de dienst Alumni kan je een wachtwoord of een code geven**, ook niet als je belt of mailt. Het systeem maakt de codes zelf aan en ze zijn strikt persoonlijk.

Hebben we geen e-mailadres van je, of een oud? Laat dat dan eerst rechtzetten door de dienst Alumni of door je kring.`,
      en: `Ask for a new activation code. With it you set a new password.

**Nobody at a chapter or at the Alumni Office can give you a password or a code**, by phone or by mail. The system makes the codes itself, and they are strictly personal.

Do we have no e-mail address for you, or an old one? Then have the Alumni Office or your chapter correct that first.`,
    },
    rooms: ['forgot-password'],
    seeAlso: ['activate', 'first-sign-in'],
  },
  {
    category: 'database',
    slug: { nl: 'welke-gegevens', en: 'which-data' },
    question: {
      nl: 'Welke gegevens kan ik bekijken en aanpassen?',
      en: 'Which details can I see and change?',
    },
    answer: {
      nl: `Je eigen gegevens kan je altijd bekijken en aanpassen.

Ben je betalend lid van de koepel of van een kring, zoals een facultaire kring of het orkest? Dan kan je ook andere alumni opzoeken. Je ziet van hen wat hun privacy-instellingen toelaten. Aanpassen kan je hun gegevens nooit.`,
      en: `You can always see and change your own details.

Are you a paying member of the umbrella or of any chapter, such as a faculty chapter or the orchestra? Then you can also look up other alumni. You see as much as each one's privacy settings allow, and you can never change anything.`,
    },
    rooms: ['my/details', 'directory'],
    seeAlso: ['who-sees', 'data-protection'],
  },
  {
    category: 'database',
    slug: { nl: 'wie-ziet', en: 'who-sees' },
    question: {
      nl: 'Wie krijgt mijn gegevens te zien?',
      en: 'Who gets to see my details?',
    },
    answer: {
      nl: `Dat beslis je zelf: je kiest wat je laat zien en aan wie.

**Wat je laat zien.** Je adres, je telefoonnummer en e-mailadres, je diploma's en je werk, of helemaal niets.

**Aan wie.** Je kiest uit:

- alle alumni;
- enkel de betalende leden;
- de alumni van jouw faculteit;
- je jaargenoten;
- enkel de jaargenoten die je zelf aanduidt.

Je kiest ook wat je van ons krijgt: uitnodigingen, nieuwsbrieven, het tijdschrift.`,
      en: `You decide that yourself: you choose what you share and with whom.

**What you share.** Your address, your contact details such as phone and e-mail, your diplomas and your work, or nothing at all.

**With whom.** You choose between:

- all alumni;
- only paying members;
- alumni of your faculty;
- your classmates;
- only the classmates you select.

You also choose what you receive from us: invitations, newsletters, the magazine.`,
    },
    rooms: ['my/privacy', 'my/communication'],
    seeAlso: ['data-protection', 'which-data'],
  },
  {
    category: 'database',
    slug: { nl: 'personeel', en: 'staff-sign-in' },
    question: {
      nl: 'Ik werk aan de universiteit en ben ook alumnus. Moet ik me eerst ergens afmelden?',
      en: 'I work for the university and I am an alumnus too. Do I have to sign out somewhere first?',
    },
    answer: {
      nl: `Nee, dat hoeft niet. Je kan in dezelfde browser tegelijk als personeelslid en als alumnus aangemeld zijn. Het ene stoort het andere niet.

Vroeger moest je je eerst afmelden op het personeelsintranet, of een andere browser nemen. Die stap is weggevallen.`,
      en: `No, you do not. You can be signed in as staff and as an alumnus side by side, in the same browser. One does not disturb the other.

In the past you had to sign out of the staff intranet first, or use another browser. That step no longer exists.`,
    },
    rooms: ['sign-in'],
    seeAlso: ['first-sign-in', 'email-address'],
  },
]
