import type { SiteView } from '../queries/get-site'

const PROPERTIES = [
  ['brandLight', '--brand-on-paper'],
  ['brandDark', '--brand-on-night'],
  ['accentLight', '--accent-on-paper'],
  ['accentDark', '--accent-on-night'],
] as const

/** The association's own colours, when the Office set any; each was checked for contrast when it was saved. */
export function SiteColours({ colours }: { readonly colours: SiteView['colours'] }) {
  const declarations = PROPERTIES.flatMap(([name, property]) => {
    const colour = colours[name]
    return colour && /^#[0-9a-f]{6}$/i.test(colour) ? [`${property}:${colour}`] : []
  })
  return declarations.length > 0 ? <style>{`:root{${declarations.join(';')}}`}</style> : null
}
