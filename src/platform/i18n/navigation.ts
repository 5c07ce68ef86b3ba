import NextLink from 'next/link'
import { createNavigation } from 'next-intl/navigation'
import { getLocale } from 'next-intl/server'
import { type ComponentProps, createElement } from 'react'
import { routing } from './routing'

export const { getPathname, redirect, permanentRedirect } = createNavigation(routing)

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale'> & {
  readonly href: Parameters<typeof getPathname>[0]['href']
}

/**
 * A link to a room in the language of the page. It resolves its address on the server: next-intl's own needs a context in
 * the browser, which would carry words and code to every page for nothing.
 */
export async function Link({ href, ...rest }: LinkProps) {
  const locale = await getLocale()
  return createElement(NextLink, { href: getPathname({ locale, href }), ...rest })
}
