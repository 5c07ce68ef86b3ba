type Place = { readonly town: string; readonly postalCode: string }

/** Real towns; the streets are in most of them. */
export const PLACES = {
  BE: places(
    'Leuven 3000, Heverlee 3001, Kessel-Lo 3010, Wilsele 3012, Herent 3020, Tienen 3300, Aarschot 3200, Diest 3290, Brussel 1000, Etterbeek 1040, Elsene 1050, Ukkel 1180, Antwerpen 2000, Berchem 2600, Mechelen 2800, Lier 2500, Turnhout 2300, Geel 2440, Gent 9000, Aalst 9300, Sint-Niklaas 9100, Brugge 8000, Kortrijk 8500, Oostende 8400, Roeselare 8800, Ieper 8900, Hasselt 3500, Genk 3600, Tongeren 3700, Sint-Truiden 3800, Halle 1500, Vilvoorde 1800, Zaventem 1930, Overijse 3090, Tervuren 3080, Haacht 3150, Bonheiden 2820, Liège 4000, Namur 5000, Louvain-la-Neuve 1348',
  ),
  NL: places('Amsterdam 1011 AB, Utrecht 3511 LX, Maastricht 6211 CN, Eindhoven 5611 EM, Breda 4811 CA'),
  FR: places('Paris 75001, Lille 59000, Lyon 69002, Strasbourg 67000'),
  DE: places('Berlin 10115, München 80331, Köln 50667, Aachen 52062'),
  GB: places('London SW1A 1AA, Oxford OX1 4AJ, Edinburgh EH1 1YZ'),
  LU: places('Luxembourg 1116'),
  CH: places('Genève 1201, Zürich 8001'),
  US: places('New York 10001, Boston 02108, San Francisco 94103'),
  TR: places('İstanbul 34122, Ankara 06420'),
  MA: places('Rabat 10000, Tanger 90000'),
  PL: places('Warszawa 00-001, Kraków 31-008'),
  VN: places('Hà Nội 100000'),
  CN: places('Shanghai 200000, Beijing 100000'),
  SG: places('Singapore 018956'),
  IE: places('Dublin D02 XY45, Galway H91 E2P1'),
  AT: places('Wien 1010'),
  PT: places('Lisboa 1100-048, Porto 4000-322'),
  ES: places('Madrid 28013, Sevilla 41001'),
  BR: places('São Paulo 01310-100'),
  ET: places('Addis Ababa 1000'),
  CD: places('Kinshasa'),
  RW: places('Kigali'),
} as const satisfies Record<string, readonly Place[]>

export type Country = keyof typeof PLACES

export const isCountry = (code: string): code is Country => code in PLACES

export const STREETS = {
  BE: 'Naamsestraat, Bondgenotenlaan, Kerkstraat, Ringlaan, Stationsstraat, Dorpsstraat, Molenstraat, Tiensesteenweg, Parkstraat, Schoolstraat, Nieuwstraat, Brusselsesteenweg, Kapelstraat, Lindelaan, Groenstraat, Veldstraat, Rue Neuve'.split(
    ', ',
  ),
  elsewhere:
    'Main Street, Station Road, Park Avenue, Oxford Street, Rue de la Paix, Hauptstraße, Lindenweg, Avenida Central'.split(
      ', ',
    ),
} as const

function places(text: string): readonly Place[] {
  return text.split(', ').map((place) => {
    const [, town = place, postalCode = ''] = /^(\D+?) ((?=\S*\d).+)$/.exec(place) ?? []
    return { town, postalCode }
  })
}
