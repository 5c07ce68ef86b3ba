import { type Pathname, pathnames } from './pathnames'

/** Rooms that are rendered for each request: they depend on a question, a token or on who is looking. */
const MADE_PER_VISITOR: readonly Pathname[] = ['/search', '/events/search']

const visible = MADE_PER_VISITOR.flatMap((key) => {
  const address = pathnames[key]
  return typeof address === 'string'
    ? [`/nl${address}`, `/en${address}`]
    : [`/nl${address.nl}`, `/en${address.en}`]
})
const addresses: ReadonlySet<string> = new Set(visible)

/** Whether the page at this path (with its language) is made per visitor rather than kept for all. */
export const isMadePerVisitor = (path: string): boolean => addresses.has(path.replace(/\/+$/, ''))
