import type { SyntheticAddress } from './register/synthetic-person'

/** What a named alumnus of the demo is there to show. */
export type DemoState =
  | 'not-activated'
  | 'paying'
  | 'in-grace'
  | 'lapsed'
  | 'two-diplomas'
  | 'staff-and-alumnus'
  | 'first-sign-in'
  | 'recent-graduate'
  | 'no-email'
  | 'no-email-abroad'
  | 'couple-first'
  | 'couple-second'
  | 'deceased'

export type DemoAlumnus = {
  /** The name by which the loader and the tests find this person. */
  readonly key: DemoState
  readonly number: string
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: string
  readonly language: 'NL' | 'EN'
  readonly email?: string
  readonly phone?: string
  readonly address: SyntheticAddress
  /** Programme codes and the days of the diplomas. */
  readonly diplomas: readonly {
    readonly code: string
    readonly graduatedOn: string
    readonly honours: string
  }[]
  readonly deceased?: true
  /** An active account has one; whoever is not active chooses one when activating. */
  readonly password?: string
  /** Signed in before, so the terms were agreed to. */
  readonly hasAgreed?: true
  /** For the table that the demo prints. */
  readonly note: string
}

const leuven = (street: string, houseNumber: string): SyntheticAddress => ({
  street,
  houseNumber,
  box: '',
  postalCode: '3000',
  town: 'Leuven',
  country: 'BE',
})

const COUPLE = { address: leuven('Parkstraat', '71'), email: 'thuis.desmet.vos@example.org' } as const

/** Well-known to every reader of this file, so the demo alone has them. */
export const demoAlumni: readonly DemoAlumnus[] = [
  {
    key: 'not-activated',
    number: 'q0100011',
    givenName: 'Hanne',
    familyName: 'Verlinden',
    birthDate: '1994-05-17',
    language: 'NL',
    email: 'hanne.verlinden@example.org',
    phone: '0475 12 34 56',
    address: { ...leuven('Tiensesteenweg', '138'), postalCode: '3001', town: 'Heverlee' },
    diplomas: [{ code: '51002391', graduatedOn: '2017-07-03', honours: 'onderscheiding' }],
    note: 'not activated yet: activate with this number and hanne.verlinden@example.org',
  },
  {
    key: 'paying',
    number: 'q0100022',
    givenName: 'Pieter',
    familyName: 'van den Broeck',
    birthDate: '1983-11-02',
    language: 'NL',
    email: 'pieter.vandenbroeck@example.org',
    phone: '0486/20.31.42',
    address: { ...leuven('Molenstraat', '9'), postalCode: '2800', town: 'Mechelen' },
    diplomas: [{ code: '50310305', graduatedOn: '2006-07-04', honours: 'grote onderscheiding' }],
    password: 'sleutelbos-havermout-kade',
    hasAgreed: true,
    note: 'active; civil engineer, a paying member of the engineers for five years',
  },
  {
    key: 'in-grace',
    number: 'q0100033',
    givenName: 'Amélie',
    familyName: "d'Hondt",
    birthDate: '1979-02-27',
    language: 'NL',
    email: 'amelie.dhondt@example.org',
    address: { ...leuven('Rue Neuve', '30'), postalCode: '1000', town: 'Brussel' },
    diplomas: [{ code: '50310306', graduatedOn: '2002-07-02', honours: 'onderscheiding' }],
    password: 'paraplu-orgelpunt-vlier',
    hasAgreed: true,
    note: 'active; engineer whose membership is in its days of grace',
  },
  {
    key: 'lapsed',
    number: 'q0100044',
    givenName: 'Emre',
    familyName: 'Yılmaz',
    birthDate: '1988-08-19',
    language: 'NL',
    email: 'emre.yilmaz@example.org',
    address: { ...leuven('Stationsstraat', '52'), postalCode: '3600', town: 'Genk' },
    diplomas: [{ code: '50310307', graduatedOn: '2011-07-05', honours: 'voldoende' }],
    password: 'kraanvogel-dinsdag-tafelpoot',
    hasAgreed: true,
    note: 'active; engineer whose membership has lapsed',
  },
  {
    key: 'two-diplomas',
    number: 'q0100055',
    givenName: 'Niamh',
    familyName: "O'Neill",
    birthDate: '1985-06-08',
    language: 'EN',
    email: 'niamh.oneill@example.org',
    address: {
      street: 'Park Avenue',
      houseNumber: '4',
      box: '',
      postalCode: 'D02 XY45',
      town: 'Dublin',
      country: 'IE',
    },
    diplomas: [
      { code: '51001877', graduatedOn: '2008-07-01', honours: 'onderscheiding' },
      { code: '50310107', graduatedOn: '2010-09-14', honours: 'grote onderscheiding' },
    ],
    password: 'lantern-tuesday-gooseberry',
    hasAgreed: true,
    note: 'active; two diplomas, no member yet, writes English, lives in Ireland',
  },
  {
    key: 'staff-and-alumnus',
    number: 'q0100066',
    givenName: 'Marieke',
    familyName: 'Stroobants',
    birthDate: '1981-01-30',
    language: 'NL',
    email: 'marieke.stroobants@example.org',
    phone: '+32 479 55 44 33',
    address: leuven('Naamsestraat', '112'),
    diplomas: [{ code: '51005117', graduatedOn: '2004-07-06', honours: 'onderscheiding' }],
    password: 'boterbloem-ratelslot-juni',
    hasAgreed: true,
    note: 'active; the chapter officer above as an alumna, member for life: two accounts, one browser',
  },
  {
    key: 'first-sign-in',
    number: 'q0100077',
    givenName: 'Łukasz',
    familyName: 'Wiśniewski',
    birthDate: '1996-12-11',
    language: 'EN',
    email: 'lukasz.wisniewski@example.org',
    address: { ...leuven('Brusselsestraat', '210'), box: '3' },
    diplomas: [{ code: '50310308', graduatedOn: '2020-09-10', honours: 'grote onderscheiding' }],
    password: 'harbour-pencil-marzipan',
    note: 'active, never signed in: the terms and the first choice of privacy are asked',
  },
  {
    key: 'recent-graduate',
    number: 'q0100143',
    givenName: 'Yasmine',
    familyName: 'Benali',
    birthDate: '2003-03-09',
    language: 'NL',
    email: 'yasmine.benali@example.org',
    address: leuven('Diestsestraat', '64'),
    diplomas: [{ code: '50310306', graduatedOn: '2026-07-06', honours: 'onderscheiding' }],
    password: 'regenboog-trapladder-soepkom',
    hasAgreed: true,
    note: 'active; graduated this summer: pays the price of recent graduates',
  },
  {
    key: 'no-email',
    number: 'q0100088',
    givenName: 'Godelieve',
    familyName: 'Van Puyenbroeck',
    birthDate: '1947-03-21',
    language: 'NL',
    phone: '016 32 14 15',
    address: { ...leuven('Dorpsstraat', '18'), box: '2', postalCode: '3020', town: 'Herent' },
    diplomas: [{ code: '51002391', graduatedOn: '1970-07-02', honours: 'grote onderscheiding' }],
    note: 'no e-mail address: the Office prints a letter with a code (21 days)',
  },
  {
    key: 'no-email-abroad',
    number: 'q0100099',
    givenName: 'Thị Hoa',
    familyName: 'Nguyễn',
    birthDate: '1968-09-02',
    language: 'EN',
    address: {
      street: 'Main Street',
      houseNumber: '77',
      box: '',
      postalCode: '100000',
      town: 'Hà Nội',
      country: 'VN',
    },
    diplomas: [{ code: '51001751', graduatedOn: '1994-07-05', honours: 'onderscheiding' }],
    note: 'no e-mail address, in Vietnam: the code in the letter lives 30 days',
  },
  {
    key: 'couple-first',
    number: 'q0100110',
    givenName: 'Wim',
    familyName: 'De Smet',
    birthDate: '1974-04-12',
    language: 'NL',
    ...COUPLE,
    diplomas: [{ code: '51002006', graduatedOn: '1997-07-01', honours: 'onderscheiding' }],
    password: 'wasknijper-eiland-trompet',
    hasAgreed: true,
    note: 'active; walks with the outdoors chapter; shares home and e-mail with Ingrid: signs in by number only',
  },
  {
    key: 'couple-second',
    number: 'q0100121',
    givenName: 'Ingrid',
    familyName: 'Vos',
    birthDate: '1975-10-05',
    language: 'NL',
    ...COUPLE,
    diplomas: [{ code: '51002298', graduatedOn: '2000-06-30', honours: 'grote onderscheiding' }],
    password: 'kalebas-draaimolen-steeg',
    hasAgreed: true,
    note: 'active; the other half of that couple',
  },
  {
    key: 'deceased',
    number: 'q0100132',
    givenName: 'Albert',
    familyName: 'Claes',
    birthDate: '1931-07-15',
    language: 'NL',
    email: 'albert.claes@example.org',
    address: { ...leuven('Kerkstraat', '3'), postalCode: '3300', town: 'Tienen' },
    diplomas: [{ code: '51002298', graduatedOn: '1956-07-04', honours: 'onderscheiding' }],
    deceased: true,
    note: 'deceased: no account, no mail, no letter',
  },
]

export function demoAlumnus(key: DemoState): DemoAlumnus {
  const alumnus = demoAlumni.find((each) => each.key === key)
  if (!alumnus) throw new Error(`The demo has nobody who is ${key}.`)
  return alumnus
}
