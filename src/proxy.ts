import { NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { isLocale } from '@/kernel/locale'
import { ASKED_FOR } from '@/platform/auth/asked-for'
import { BYPASS_COOKIE, isPreview, MARK_COOKIE } from '@/platform/auth/preview-mark'
import { policyWithNonce } from '@/platform/cache/content-security-policy.mjs'
import { LANGUAGE_COOKIE } from '@/platform/i18n/language-cookie'
import { isMadePerVisitor } from '@/platform/i18n/made-per-visitor'
import { routing } from '@/platform/i18n/routing'
import { adminPolicy } from '@/platform/payload/admin-policy'

/** Next's tools for developing run scripts and styles that no policy of ours allows. */
const DEVELOPING = process.env.NODE_ENV === 'development'

const toLocalizedPage = createMiddleware(routing)

/** Where every visit to a page begins: old addresses, the visitor's language, and the nonce of a page made for one. */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const [, first = ''] = pathname.split('/')
  if (first === 'admin') return toAdmin(request)
  if (first === '') return toFrontDoor(request)
  if (!isLocale(first)) return NextResponse.rewrite(new URL(`/api/moved${pathname}`, request.url))
  // Kept pages hold no inline script and name their styles by hash: they are the same for everyone, so a nonce would be no secret.
  if (!DEVELOPING && isRead(request) && !isMadePerVisitor(pathname) && !isDraft(request))
    return toLocalizedPage(request)
  const asked = withAddress(request)
  return DEVELOPING
    ? toLocalizedPage(asked)
    : withPolicy(policyWithNonce(newNonce(), { worker: isDoor(pathname) }), asked, toLocalizedPage)
}

/** A page that sends its visitor to sign in first knows what was asked, to come back to. */
function withAddress(request: NextRequest): NextRequest {
  const headers = new Headers(request.headers)
  headers.set(ASKED_FOR, request.nextUrl.pathname + request.nextUrl.search)
  return new NextRequest(request, { headers })
}

function toFrontDoor(request: NextRequest): NextResponse {
  const chosen = request.cookies.get(LANGUAGE_COOKIE)?.value
  return isLocale(chosen)
    ? NextResponse.redirect(new URL(`/${chosen}`, request.url))
    : toLocalizedPage(request)
}

function toAdmin(request: NextRequest): NextResponse {
  if (DEVELOPING) return NextResponse.next()
  return withPolicy(adminPolicy(newNonce()), request, ({ headers }) =>
    NextResponse.next({ request: { headers } }),
  )
}

/** The page that goes on without a network, by a worker. */
const isDoor = (pathname: string): boolean => /^\/(nl\/deur|en\/door)\//.test(pathname)

/** Next finds the nonce for its scripts in the policy of the request; the browser, in that of the answer. */
function withPolicy(
  policy: string,
  request: NextRequest,
  answer: (request: NextRequest) => NextResponse,
): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = answer(new NextRequest(request, { headers }))
  response.headers.set('content-security-policy', policy)
  return response
}

/** The answer to a form that was sent without JavaScript is made for its sender, whatever the page. */
const isRead = ({ method }: NextRequest): boolean => method === 'GET' || method === 'HEAD'

/** A preview is made for one visitor, whatever the page. */
const isDraft = ({ cookies }: NextRequest): boolean =>
  isPreview(cookies.get(BYPASS_COOKIE)?.value, cookies.get(MARK_COOKIE)?.value)

const newNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')

/** All but the machine's own addresses and the files of public/: old addresses may end in .htm or .php. */
export const config = {
  matcher:
    '/((?!api/|_next/|maps/|favicon\\.|apple-touch-icon\\.|icon-|social-card\\.|failure\\.css|door-worker\\.js|robots\\.txt|sitemap\\.xml).*)',
}
