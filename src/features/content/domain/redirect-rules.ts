/** A path as it is compared: one leading slash, none at the end, no query, lower case. */
export function normalPath(path: string): string {
  const [bare = ''] = path.trim().split(/[?#]/)
  return `/${bare.replace(/^\/+|\/+$/g, '')}`.toLowerCase()
}

/** Why an address cannot be redirected so, in both languages, or null when it can. */
export function redirectRefusal(
  from: string,
  to: string,
): { readonly nl: string; readonly en: string } | null {
  const isPath = to.startsWith('/') && !to.startsWith('//')
  const isWeb = URL.canParse(to) && ['https:', 'http:'].includes(new URL(to).protocol)
  if (!isPath && !isWeb) {
    return {
      nl: 'Geef een pad dat met / begint, of een adres met https://.',
      en: 'Give a path that begins with /, or an address with https://.',
    }
  }
  if (isPath && normalPath(to) === normalPath(from)) {
    return {
      nl: 'Het nieuwe adres is hetzelfde als het oude.',
      en: 'The new address is the same as the old one.',
    }
  }
  return null
}
