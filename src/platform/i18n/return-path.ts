const BACK_TO_THE_PORTAL = /^\/(nl|en)(?:[/?#]|$)/

/** Where somebody was going, if that is a page of the portal; null for everything that could lead out of it. */
export function returnPath(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > 500) return null
  if (!BACK_TO_THE_PORTAL.test(asked) || /[\\\p{Cc}\s]|\/\//u.test(asked)) return null
  const url = new URL(asked, 'https://portal.invalid')
  if (url.host !== 'portal.invalid' || !BACK_TO_THE_PORTAL.test(url.pathname)) return null
  return `${url.pathname}${url.search}`
}
