import type { PageSeed } from './page-seed'

export const howToActivatePage: PageSeed = {
  slug: { nl: 'stap-voor-stap-activeren', en: 'how-to-activate' },
  title: { nl: 'Stap voor stap je account activeren', en: 'Activate your account, step by step' },
  summary: {
    nl: 'Je activeert je account één keer, voor je eerste bezoek. Reken op een minuut of vijf.',
    en: 'You activate your account once, before your first visit. It takes about five minutes.',
  },
  blocks: {
    nl: [
      {
        type: 'text',
        heading: 'Wat je nodig hebt',
        body: `- **Je alumninummer** (de letter q en zeven cijfers) of je e-mailadres.
- **Het e-mailadres dat wij van je hebben.** Je moet er nu de mails van kunnen lezen.

Je alumninummer staat op je lidkaart, in elke nieuwsbrief en op elke brief van ons. Vind je het niet, [vraag het dan aan](/nl/nummer-aanvragen).`,
      },
      {
        type: 'steps',
        heading: 'Zo gaat het',
        steps: [
          {
            title: 'Open de pagina Activeer je account',
            body: 'Je vindt de knop bovenaan op de startpagina.',
          },
          {
            title: 'Vul je gegevens in',
            body: 'Eerst je alumninummer of je e-mailadres, daarna het e-mailadres dat bij ons geregistreerd staat.',
          },
          {
            title: 'Kijk in je mailbox',
            body: 'We sturen je een e-mail met een link en een code van acht tekens. Ze werken 24 uur. Vroeg je er meer dan één aan, gebruik dan de laatste.',
          },
          {
            title: 'Open de link of typ de code over',
            body: 'In de code staan geen tekens die op elkaar lijken, zoals de letter O en het cijfer 0. Typ je vijf keer mis, dan vraag je gewoon een nieuwe code.',
          },
          {
            title: 'Kies een wachtwoord',
            body: 'Neem er een van minstens twaalf tekens. Een kort zinnetje is makkelijk te onthouden. Je naam, je nummer en je e-mailadres mogen er niet in staan, en heel gewone wachtwoorden weigeren we.',
          },
          {
            title: 'Meld je aan',
            body: 'Je account is klaar. De eerste keer vragen we je akkoord, en vragen we ook wie jouw gegevens mag zien.',
          },
        ],
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'Na stap 2 krijgt iedereen hetzelfde antwoord te lezen, of we je nu kennen of niet. Zo kan niemand via deze weg te weten komen wie er in ons bestand staat.',
      },
      {
        type: 'text',
        heading: 'Geen e-mail gekregen?',
        body: `1. Wacht een kwartiertje en kijk ook bij de ongewenste mail.
2. Probeer het opnieuw met een ander adres dat je vroeger gebruikte.
3. Lukt het nog niet, dan hebben we waarschijnlijk een ander e-mailadres van je. [Vraag ons om het te verbeteren](/nl/nummer-aanvragen), of bel de dienst Alumni.

Deel je een e-mailadres met je partner? Gebruik dan je alumninummer, dan weten we om wie van jullie twee het gaat.`,
      },
      {
        type: 'callout',
        tone: 'warning',
        body: 'Geef je code aan niemand door. De dienst Alumni en de kringen vragen er nooit naar.',
      },
      {
        type: 'text',
        heading: 'Liever op papier?',
        body: `Druk deze pagina af en leg ze naast je computer. In het afdrukvenster kan je ze ook als pdf bewaren.

Alles bij de hand? [Begin met activeren](/nl/activeren).`,
      },
      {
        type: 'faqList',
        heading: 'Vragen die hierbij horen',
        entries: ['alumni-number', 'first-sign-in', 'forgotten-password'],
      },
      { type: 'contact', heading: 'Zit je vast?' },
    ],
    en: [
      {
        type: 'text',
        heading: 'What you need',
        body: `- **Your alumni number** (the letter q and seven digits) or your e-mail address.
- **The e-mail address that is in our register.** You must be able to read its mail now.

Your alumni number is on your membership card, in every newsletter and on every letter from us. If you cannot find it, [ask us for it](/en/request-number).`,
      },
      {
        type: 'steps',
        heading: 'How it goes',
        steps: [
          {
            title: 'Open the page Activate your account',
            body: 'The button is at the top of the home page.',
          },
          {
            title: 'Fill in your details',
            body: 'First your alumni number or your e-mail address, then the e-mail address that is in our register.',
          },
          {
            title: 'Look in your mailbox',
            body: 'We send you an e-mail with a link and a code of eight characters. They work for 24 hours. If you asked for more than one, use the latest.',
          },
          {
            title: 'Open the link or type the code',
            body: 'The code has no characters that look alike, such as the letter O and the digit 0. After five wrong tries, simply ask for a new code.',
          },
          {
            title: 'Choose a password',
            body: 'Take one of at least twelve characters. A short phrase is easy to remember. It may not contain your name, your number or your e-mail address, and we refuse very common passwords.',
          },
          {
            title: 'Sign in',
            body: 'Your account is ready. The first time, we ask for your consent, and who may see your details.',
          },
        ],
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'After step 2 everyone reads the same answer, whether we know you or not. That way nobody can use this page to find out who is in our register.',
      },
      {
        type: 'text',
        heading: 'No e-mail?',
        body: `1. Wait a quarter of an hour, and look among your junk mail too.
2. Try again with another address that you used in the past.
3. If that fails, we probably have a different e-mail address for you. [Ask us to correct it](/en/request-number), or phone the Alumni Office.

Do you share an e-mail address with your partner? Then use your alumni number, so that we know which of you two it is.`,
      },
      {
        type: 'callout',
        tone: 'warning',
        body: 'Give your code to nobody. The Alumni Office and the chapters never ask for it.',
      },
      {
        type: 'text',
        heading: 'Rather on paper?',
        body: `Print this page and put it beside your computer. In the print window you can also save it as a PDF.

Ready? [Start activating](/en/activate).`,
      },
      {
        type: 'faqList',
        heading: 'Related questions',
        entries: ['alumni-number', 'first-sign-in', 'forgotten-password'],
      },
      { type: 'contact', heading: 'Are you stuck?' },
    ],
  },
}
