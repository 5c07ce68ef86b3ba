/**
 * Whether a form was sent from a page of this portal. Browsers say so with every form; what says nothing is no browser,
 * and brings nobody's cookies along. One that was told to keep addresses to itself says no more than that it is the same
 * site.
 */
export function isOwnForm({ headers }: Request): boolean {
  const origin = headers.get('origin')
  if (origin === 'null') return headers.get('sec-fetch-site') === 'same-origin'
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return origin === null || (URL.canParse(origin) && new URL(origin).host === host)
}
