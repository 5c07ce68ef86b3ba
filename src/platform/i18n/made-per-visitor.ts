import { type Pathname, pathnames } from './pathnames'

/** Rooms that are rendered for each request: they depend on a question, a token or on who is looking. */
const MADE_PER_VISITOR: readonly Pathname[] = [
  '/search',
  '/events/search',
  '/activate',
  '/activate/code',
  '/activate/letter',
  '/forgot-password',
  '/forgot-password/code',
  '/password/[token]',
  '/sign-in',
  '/consent',
  '/payment/[code]',
  '/events/[slug]/register',
  '/my/registrations',
  '/my/registrations/[code]',
  '/registration/[token]',
  '/my',
  '/my/details',
  '/my/details/email',
  '/my/details/history',
  '/my/email/[token]',
  '/my/diplomas',
  '/my/diplomas/add',
  '/request-number',
  '/request-number/sent',
  '/my/security',
  '/my/membership',
  '/my/membership/pay',
  '/my/membership/renew/[token]',
  '/my/membership/withdraw/[code]',
  '/my/card',
  '/my/requests',
  '/verify/[token]',
  '/offer/[token]',
  '/door/[slug]',
]

const patterns = MADE_PER_VISITOR.flatMap((key) => {
  const address = pathnames[key]
  const [nl, en] = typeof address === 'string' ? [address, address] : [address.nl, address.en]
  return [`/nl${nl}`, `/en${en}`]
}).map((path) => path.replace(/\[\w+\]/g, '[^/]+'))
const anyOfThem = new RegExp(`^(?:${patterns.join('|')})$`)

/** Whether the page at this path (with its language) is made per visitor rather than kept for all. */
export const isMadePerVisitor = (path: string): boolean => anyOfThem.test(path.replace(/\/+$/, ''))
