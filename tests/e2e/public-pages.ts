import {
  addressesOf,
  below,
  demoChapter,
  demoEvent,
  demoQuestion,
  type Localized,
  withQuery,
} from './demo-content'

export type PublicPage = {
  /** What it is called in a sentence and in the name of its photograph. */
  readonly name: string
  readonly addresses: Localized
  readonly status?: 404
}

const event = (key: string): Localized => addressesOf('/events/[slug]', demoEvent(key).slug)
const chapter = (key: string): Localized => addressesOf('/chapters/[slug]', demoChapter(key).slug)
const page = (nl: string, en: string): Localized => addressesOf('/[slug]', { nl, en })

/** Every kind of page that anyone can see, once each. */
export const publicPages: readonly PublicPage[] = [
  { name: 'home', addresses: addressesOf('/') },
  { name: 'menu', addresses: addressesOf('/menu') },
  { name: 'faq', addresses: addressesOf('/faq') },
  { name: 'faq-entry', addresses: addressesOf('/faq/[slug]', demoQuestion('membership-card').slug) },
  { name: 'events', addresses: addressesOf('/events') },
  { name: 'events-found', addresses: withQuery(addressesOf('/events/search'), 'language=en') },
  { name: 'events-past', addresses: withQuery(addressesOf('/events/search'), 'when=past') },
  {
    name: 'events-none-found',
    addresses: withQuery(addressesOf('/events/search'), 'language=am&region=limburg'),
  },
  { name: 'event', addresses: event('bridge-lecture') },
  { name: 'event-with-picture', addresses: event('ghent-by-the-water') },
  { name: 'event-elsewhere', addresses: event('jakarta-evening') },
  { name: 'event-online', addresses: event('coming-home') },
  { name: 'event-cancelled', addresses: event('demer-ride') },
  { name: 'event-past', addresses: event('sound-of-a-black-hole') },
  { name: 'event-for-members', addresses: event('museum-of-printing') },
  { name: 'event-for-alumni', addresses: event('meet-a-mentor') },
  { name: 'register', addresses: addressesOf('/events/[slug]/register', demoEvent('bridge-lecture').slug) },
  { name: 'chapters', addresses: addressesOf('/chapters') },
  { name: 'chapter-faculty', addresses: chapter('engineering') },
  { name: 'chapter-international', addresses: chapter('indonesia') },
  { name: 'page-with-steps', addresses: page('lid-worden', 'become-a-member') },
  { name: 'page-about', addresses: page('over-ons', 'about') },
  { name: 'privacy', addresses: addressesOf('/privacy') },
  { name: 'refunds', addresses: addressesOf('/refunds') },
  { name: 'accessibility', addresses: addressesOf('/accessibility') },
  { name: 'contact', addresses: addressesOf('/contact') },
  { name: 'search', addresses: addressesOf('/search') },
  { name: 'search-found', addresses: withQuery(addressesOf('/search'), 'q=leuven') },
  { name: 'search-none-found', addresses: withQuery(addressesOf('/search'), 'q=zzqxw') },
  { name: 'not-found', addresses: below('/zo-iets-is-er-niet'), status: 404 },
  { name: 'sign-in', addresses: addressesOf('/sign-in') },
  { name: 'activate', addresses: addressesOf('/activate') },
  { name: 'forgot-password', addresses: addressesOf('/forgot-password') },
  { name: 'letter-code', addresses: addressesOf('/activate/letter') },
  { name: 'request-number', addresses: addressesOf('/request-number') },
  { name: 'request-sent', addresses: addressesOf('/request-number/sent') },
  { name: 'soon-directory', addresses: addressesOf('/directory') },
  { name: 'verify-unknown', addresses: addressesOf('/verify/[token]', 'DEMO7KQ2M') },
]
