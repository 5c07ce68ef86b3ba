import type { PageSeed } from './page-seed'

export const privacyPage: PageSeed = {
  slug: { nl: 'privacy', en: 'privacy' },
  title: { nl: 'Privacyverklaring', en: 'Privacy terms' },
  summary: {
    nl: 'Wat we over je bewaren, waarom en hoelang, wie wat ziet en wat je daarover te zeggen hebt.',
    en: 'What we keep about you, why and for how long, who sees what, and the say you have in it.',
  },
  blocks: {
    nl: [
      {
        type: 'text',
        body: `Wie aan de universiteit een diploma behaalt, komt in het alumnidatabestand. Hier lees je in gewone taal wat daarin staat en wat we ermee doen. We volgen de Europese wet op de gegevensbescherming (AVG).

Alumninet is verantwoordelijk voor je gegevens: Lindenboogstraat 21, 3000 Leuven, alumni@alumninet.example. De dienst Alumni houdt ze voor ons bij.`,
      },
      {
        type: 'text',
        heading: 'Wat we bewaren',
        body: `- **Wie je bent**: je naam, je geboortedatum en je alumninummer.
- **Wat je studeerde**: je diploma's, zoals de Studentenadministratie ze doorgeeft, en de diploma's die je zelf toevoegt.
- **Hoe we je bereiken**: je adres, je telefoonnummer en je e-mailadres.
- **Je werk**, als je dat zelf invult. Werk je aan de universiteit, dan komt je werkadres er vanzelf bij.
- **Wat je bij ons doet**: je lidmaatschappen, inschrijvingen, betalingen en aanvragen.
- **Wat je koos**: wie wat mag zien, wat je wil ontvangen en waarvoor je toestemming gaf.
- **Hoe je je aanmeldt**: welke toestellen je gebruikt en wanneer je dat het laatst deed. Je wachtwoord zelf kennen we niet: we bewaren er enkel een onleesbare afdruk van.

Je rijksregisternummer bewaren we nergens. Je kaartnummer evenmin: betalen doe je op een pagina van de betaaldienst Stripe.`,
      },
      {
        type: 'text',
        heading: 'Cookies en video',
        body: `We gebruiken enkel cookies die nodig zijn: om je aangemeld te houden en om je taal te onthouden. Laat je je gebruikersnaam onthouden, dan blijft die in je eigen browser. Een video van een andere site laadt pas als je erop klikt.`,
      },
      {
        type: 'text',
        heading: 'Waarom we je gegevens mogen bewaren',
        body: `- **Om het bestand bij te houden en de band met alumni levend te houden.** Daar hebben de universiteit en wij een gerechtvaardigd belang bij.
- **Om je account, je lidmaatschap en je inschrijvingen in orde te brengen.** Dat hoort bij de overeenkomst die we met je hebben.
- **Om betalingen in te boeken en bewijzen op te maken.** Dat moet van de wet.
- **Om je gegevens aan andere alumni te tonen en je nieuws te sturen.** Dat doen we enkel met je toestemming, en die kan je altijd intrekken.
- **Om misbruik tegen te gaan.** Ook dat is een gerechtvaardigd belang: jouw gegevens moeten bij ons veilig zijn.

We verkopen je gegevens nooit.`,
      },
      {
        type: 'text',
        heading: 'Hoelang we ze bewaren',
        body: `- **Betalingen**: tien jaar, te tellen vanaf de eerstvolgende 1 januari. Betaal je op 12 mei 2026, dan begint de termijn op 1 januari 2027 en loopt hij tot en met 31 december 2036.
- **Je profiel, contactgegevens en voorkeuren**: tot je ons vraagt om ze te wissen.
- **Een aanmelding**: tot je de browser sluit of twaalf uur niets doet, en hoogstens dertig dagen als je aangemeld wil blijven.
- **Een activeringscode**: 24 uur. Een code voor een nieuw wachtwoord: één uur.`,
      },
      {
        type: 'text',
        heading: 'Wie wat ziet',
        body: `Jij kiest, apart voor je adres, telefoonnummer, e-mailadres, diploma's en werk, wie ze mag zien: niemand, enkel de jaargenoten die je aanduidt, al je jaargenoten, alumni van je faculteit, betalende leden of alle alumni. Je kiest ook of je naam zelf te vinden is.

### Als je nog niets gekozen hebt
Zolang je je account niet activeert, ben je voor niemand te vinden. Bij je eerste bezoek vragen we wat je wil. Ons voorstel: betalende leden vinden je naam en je diploma's, en al de rest blijft verborgen.

### Wat anderen dan zien
- **Wie niet aangemeld is**, ziet niemand.
- **Een alumnus die geen lid is**, ziet enkel jaargenoten die dat toelaten, en van hen enkel wat ze delen. Zijn er minstens vijf jaargenoten te vinden, dan staat er ook hoeveel.
- **Een betalend lid** vindt alle alumni die dat toelaten, en ziet enkel wat zij willen delen.
- **Medewerkers van de dienst Alumni en bestuursleden van kringen** zien wat ze voor hun taak nodig hebben. Telkens als zij een profiel openen, wordt dat genoteerd.
- **Wie de code op je lidkaart scant**, ziet enkel of de kaart geldig is en tot wanneer, je voornaam en de eerste letter van je familienaam.

Op iets wat jij verborgen houdt, kan niemand zoeken of sorteren. Een lid kan hoogstens honderd profielen per dag openen en geen lijsten meenemen. Jij ziet hoe vaak je profiel geopend werd, en je kan iemand blokkeren.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'Twijfel je? Bij je privacy-instellingen bekijk je je profiel door de ogen van iemand anders. Je ziet dan precies wat die te zien krijgt.',
      },
      {
        type: 'text',
        heading: 'Je rechten',
        body: `- **Inkijken en meenemen.** In je account vraag je een kopie van al je gegevens, als pdf om te lezen en als JSON-bestand om elders te gebruiken. Binnen enkele minuten is ze klaar.
- **Verbeteren.** Bijna alles pas je zelf aan. Klopt een diploma niet, dan kijkt de dienst Alumni het na.
- **Stopzetten.** Uitschrijven kan in elke nieuwsbrief, met één klik en zonder je aan te melden.
- **Bezwaar maken of beperken.** Je mag ons vragen om je gegevens voor iets niet of tijdelijk niet te gebruiken.
- **Laten wissen.** Hieronder lees je hoe dat gaat.

Lukt het niet zelf? Schrijf naar alumni@alumninet.example. Je krijgt antwoord binnen een maand.`,
      },
      {
        type: 'steps',
        heading: 'Je gegevens laten wissen',
        steps: [
          {
            title: 'Je vraagt het aan in je account',
            body: 'Je ziet vooraf wat verdwijnt, wat blijft, waarom dat blijft en tot wanneer.',
          },
          {
            title: 'Je hebt dertig dagen bedenktijd',
            body: 'Zolang wissen we niets. Bedenk je je, dan trek je je aanvraag gewoon in.',
          },
          {
            title: 'We wissen je gegevens',
            body: 'Je profiel, je contactgegevens, je voorkeuren en je foto verdwijnen voorgoed. Wat in onze logboeken over je staat, wordt onleesbaar.',
          },
          {
            title: 'Dit blijft over',
            body: 'Je betalingen moeten we van de wet tien jaar bijhouden. Dat doen we onder een pseudoniem, niet onder je naam. We houden ook een geheim merkteken bij, zodat je niet opnieuw in het bestand komt als de universiteit nieuwe gegevens doorgeeft. Je naam of nummer valt daar niet uit af te lezen.',
          },
        ],
      },
      {
        type: 'text',
        heading: 'Niet tevreden?',
        body: `Laat het ons eerst weten, dan zoeken we samen een oplossing. Je kan ook altijd klacht indienen bij de [Gegevensbeschermingsautoriteit](https://www.gegevensbeschermingsautoriteit.be), Drukpersstraat 35, 1000 Brussel.`,
      },
      { type: 'contact', heading: 'Een vraag over je privacy?' },
    ],
    en: [
      {
        type: 'text',
        body: `Everyone who earns a degree at the university is entered in the alumni register. This page tells you in plain words what it holds and what we do with it. We follow European data protection law (GDPR).

Alumninet is responsible for your data: Lindenboogstraat 21, 3000 Leuven, Belgium, alumni@alumninet.example. The Alumni Office keeps the register for us.`,
      },
      {
        type: 'text',
        heading: 'What we keep',
        body: `- **Who you are**: your name, date of birth and alumni number.
- **What you studied**: your diplomas as the Student Administration reports them, and diplomas you add yourself.
- **How we reach you**: your address, phone number and e-mail address.
- **Your work**, if you tell us. If you work for the university, your work address is recorded by itself.
- **What you do with us**: your memberships, registrations, payments and requests.
- **What you chose**: who may see what, what you wish to receive, and what you consented to.
- **How you sign in**: your devices, and when you last used them. We do not know your password: we keep only an unreadable imprint of it.

We never keep a national register number. Nor do we see your card number: you pay on a page of the payment provider Stripe.`,
      },
      {
        type: 'text',
        heading: 'Cookies and video',
        body: `We use only the cookies we need: to keep you signed in and to remember your language. If you let us remember your user name, it stays in your own browser. A video from another site loads only when you choose to play it.`,
      },
      {
        type: 'text',
        heading: 'Why we may keep your data',
        body: `- **To maintain the register and stay in touch with alumni.** The university and we have a legitimate interest in that.
- **To run your account, membership and registrations.** This is part of the contract we have with you.
- **To book payments and issue receipts.** The law obliges us to.
- **To show your details to other alumni and to send you news.** We do so only with your consent, which you can withdraw at any time.
- **To prevent abuse.** This too is a legitimate interest: your data has to be safe with us.

We never sell your data.`,
      },
      {
        type: 'text',
        heading: 'How long we keep it',
        body: `- **Payments**: ten years, counted from the next 1 January. If you pay on 12 May 2026, the term begins on 1 January 2027 and runs until 31 December 2036.
- **Your profile, contact details and preferences**: until you ask us to erase them.
- **A sign-in**: until you close the browser or do nothing for twelve hours, and thirty days at most if you choose to stay signed in.
- **An activation code**: 24 hours. A code for a new password: one hour.`,
      },
      {
        type: 'text',
        heading: 'Who sees what',
        body: `You choose, separately for your address, phone, e-mail, diplomas and work, who may see them: nobody, only the classmates you select, all your classmates, alumni of your faculty, paying members, or all alumni. You also choose whether your name can be found at all.

### Before you have chosen
As long as you have not activated your account, nobody can find you. On your first visit we ask what you want. We propose that paying members can find your name and diplomas, and that everything else stays hidden.

### What others then see
- **Someone who is not signed in** sees nobody.
- **An alumnus who is not a member** sees only classmates who allow it, and only what they share. They also see how many of their classmates can be found, if there are at least five.
- **A paying member** finds all alumni who allow it, and sees only what each of them shares.
- **Staff of the Alumni Office and chapter officers** see what their task requires. Each time they open a profile, it is recorded.
- **Someone who scans the code on your membership card** sees only whether the card is valid and until when, your first name and your initial.

Nobody can search or sort on something you keep hidden. A member can open at most a hundred profiles a day and cannot take away lists. You can see how often your profile was opened, and you can block someone.`,
      },
      {
        type: 'callout',
        tone: 'note',
        body: 'Not sure? In your privacy settings you can look at your profile through the eyes of somebody else. You then see exactly what they see.',
      },
      {
        type: 'text',
        heading: 'Your rights',
        body: `- **See it and take it with you.** In your account you can ask for a copy of all your data, as a PDF to read and as a JSON file to use elsewhere. It is ready within minutes.
- **Correct it.** You can change nearly everything yourself. If a diploma is wrong, the Alumni Office looks into it.
- **Stop it.** You can unsubscribe in every newsletter, with one click and without signing in.
- **Object or restrict.** You may ask us not to use your data for something, for good or for a while.
- **Have it erased.** How that works is explained below.

Can't do it yourself? Write to alumni@alumninet.example. You will have an answer within a month.`,
      },
      {
        type: 'steps',
        heading: 'Having your data erased',
        steps: [
          {
            title: 'You ask for it in your account',
            body: 'You first see what will disappear, what stays, why it stays, and until when.',
          },
          {
            title: 'You have thirty days to think it over',
            body: 'Until then we erase nothing. If you change your mind, you simply withdraw your request.',
          },
          {
            title: 'We erase your data',
            body: 'Your profile, contact details, preferences and photo are gone for good. What our logs say about you becomes unreadable.',
          },
          {
            title: 'What remains',
            body: 'The law requires us to keep your payments for ten years. We keep them under a pseudonym, not under your name. We also keep a secret mark, so that you do not come back into the register when the university sends new data. Your name or number cannot be read from it.',
          },
        ],
      },
      {
        type: 'text',
        heading: 'Not satisfied?',
        body: `Please tell us first, and we will look for a solution together. You can always complain to the [Belgian Data Protection Authority](https://www.dataprotectionauthority.be) (Gegevensbeschermingsautoriteit), Drukpersstraat 35, 1000 Brussels.`,
      },
      { type: 'contact', heading: 'A question about your privacy?' },
    ],
  },
}
