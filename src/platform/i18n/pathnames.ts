/**
 * Every address of the portal: the key is the folder under `app/[locale]`, the values are what visitors see.
 * Links are made from the keys, so an address can change here alone.
 */
export const pathnames = {
  '/': '/',
  '/menu': '/menu',
  '/faq': { nl: '/veelgestelde-vragen', en: '/faq' },
  '/faq/[slug]': { nl: '/veelgestelde-vragen/[slug]', en: '/faq/[slug]' },
  '/events': { nl: '/activiteiten', en: '/events' },
  '/events/search': { nl: '/activiteiten/zoeken', en: '/events/search' },
  '/events/[slug]': { nl: '/activiteiten/[slug]', en: '/events/[slug]' },
  '/events/[slug]/register': { nl: '/activiteiten/[slug]/inschrijven', en: '/events/[slug]/register' },
  '/chapters': { nl: '/kringen', en: '/chapters' },
  '/chapters/[slug]': { nl: '/kringen/[slug]', en: '/chapters/[slug]' },
  '/search': { nl: '/zoeken', en: '/search' },
  '/contact': '/contact',
  '/accessibility': { nl: '/toegankelijkheid', en: '/accessibility' },
  '/privacy': '/privacy',
  '/refunds': { nl: '/terugbetaling', en: '/refunds' },
  '/activate': { nl: '/activeren', en: '/activate' },
  '/activate/code': { nl: '/activeren/code', en: '/activate/code' },
  '/activate/letter': { nl: '/activeren/brief', en: '/activate/letter' },
  '/sign-in': { nl: '/aanmelden', en: '/sign-in' },
  '/forgot-password': { nl: '/wachtwoord-vergeten', en: '/forgot-password' },
  '/forgot-password/code': { nl: '/wachtwoord-vergeten/code', en: '/forgot-password/code' },
  '/password/[token]': { nl: '/wachtwoord/[token]', en: '/password/[token]' },
  '/consent': { nl: '/akkoord', en: '/consent' },
  '/request-number': { nl: '/nummer-aanvragen', en: '/request-number' },
  '/payment/[code]': { nl: '/betaling/[code]', en: '/payment/[code]' },
  '/request-number/sent': { nl: '/nummer-aanvragen/verstuurd', en: '/request-number/sent' },
  '/my': { nl: '/mijn', en: '/my' },
  '/my/details': { nl: '/mijn/gegevens', en: '/my/details' },
  '/my/details/email': { nl: '/mijn/gegevens/e-mail', en: '/my/details/email' },
  '/my/details/history': { nl: '/mijn/gegevens/wijzigingen', en: '/my/details/history' },
  '/my/email/[token]': { nl: '/mijn/e-mail/[token]', en: '/my/email/[token]' },
  '/my/diplomas': { nl: '/mijn/diplomas', en: '/my/diplomas' },
  '/my/diplomas/add': { nl: '/mijn/diplomas/toevoegen', en: '/my/diplomas/add' },
  '/my/privacy': { nl: '/mijn/privacy', en: '/my/privacy' },
  '/my/communication': { nl: '/mijn/communicatie', en: '/my/communication' },
  '/my/security': { nl: '/mijn/beveiliging', en: '/my/security' },
  '/my/membership': { nl: '/mijn/lidmaatschap', en: '/my/membership' },
  '/my/membership/pay': { nl: '/mijn/lidmaatschap/betalen', en: '/my/membership/pay' },
  '/my/membership/renew/[token]': {
    nl: '/mijn/lidmaatschap/verlengen/[token]',
    en: '/my/membership/renew/[token]',
  },
  '/my/membership/withdraw/[code]': {
    nl: '/mijn/lidmaatschap/herroepen/[code]',
    en: '/my/membership/withdraw/[code]',
  },
  '/my/card': { nl: '/mijn/lidkaart', en: '/my/card' },
  '/my/registrations': { nl: '/mijn/inschrijvingen', en: '/my/registrations' },
  '/my/registrations/[code]': { nl: '/mijn/inschrijvingen/[code]', en: '/my/registrations/[code]' },
  '/registration/[token]': { nl: '/inschrijving/[token]', en: '/registration/[token]' },
  '/my/requests': { nl: '/mijn/aanvragen', en: '/my/requests' },
  '/my/classmates': { nl: '/mijn/jaargenoten', en: '/my/classmates' },
  '/directory': { nl: '/alumni', en: '/directory' },
  '/directory/[code]': { nl: '/alumni/[code]', en: '/directory/[code]' },
  '/verify/[token]': { nl: '/verifieer/[token]', en: '/verify/[token]' },
  '/offer/[token]': { nl: '/aanbod/[token]', en: '/offer/[token]' },
  '/unsubscribe/[token]': { nl: '/uitschrijven/[token]', en: '/unsubscribe/[token]' },
  '/door/[slug]': { nl: '/deur/[slug]', en: '/door/[slug]' },
  '/[slug]': '/[slug]',
} as const

export type Pathname = keyof typeof pathnames

/** Addresses without a parameter that are a step within a room: nobody points to them from elsewhere. */
const STEPS = [
  '/events/search',
  '/activate/code',
  '/activate/letter',
  '/forgot-password/code',
  '/my/details/email',
  '/my/details/history',
  '/my/diplomas/add',
  '/my/membership/pay',
  '/request-number/sent',
] as const satisfies readonly Pathname[]
export type Step = (typeof STEPS)[number]

/** A place without a parameter, which menus, FAQ entries and doors can point to. */
export type Room = Exclude<Pathname, `${string}[${string}` | Step>

export const ROOMS = (Object.keys(pathnames) as Pathname[]).filter(
  (pathname): pathname is Room => !pathname.includes('[') && !STEPS.some((step) => step === pathname),
)
export const isRoom = (value: string): value is Room => ROOMS.some((room) => room === value)

/** First segments that belong to the portal itself; a page of the CMS may not take one. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(
  Object.entries(pathnames)
    .flatMap(([key, value]) => [key, ...(typeof value === 'string' ? [value] : Object.values(value))])
    .map((path) => path.split('/')[1] ?? '')
    .filter((segment) => segment !== '' && !segment.startsWith('['))
    .concat(['admin', 'api', '_next', 'nl', 'en', 'health', 'sitemap', 'robots']),
)
