import { createNavigation } from 'next-intl/navigation'
import { getLocale } from 'next-intl/server'
import { type ComponentProps, createElement } from 'react'
import { routing } from './routing'

export const { getPathname, redirect, permanentRedirect } = createNavigation(routing)

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  readonly href: Parameters<typeof getPathname>[0]['href']
}

/**
 * A link to a room in the language of the page. It is a plain link, and each page is loaded whole: kept pages come in a
 * millisecond, forms show what their address says, and every page is under its own security policy, which a page that
 * is swapped in by script would not be.
 */
export async function Link({ href, ...rest }: LinkProps) {
  const locale = await getLocale()
  return createElement('a', { href: getPathname({ locale, href }), ...rest })
}
