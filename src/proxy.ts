import { NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { isLocale } from '@/kernel/locale'
import { policyWithNonce } from '@/platform/cache/content-security-policy.mjs'
import { LANGUAGE_COOKIE } from '@/platform/i18n/language-cookie'
import { isMadePerVisitor } from '@/platform/i18n/made-per-visitor'
import { routing } from '@/platform/i18n/routing'

const toLocalizedPage = createMiddleware(routing)

/** Where every visit to a page begins: old addresses, the visitor's language, and the nonce of a page made for one. */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const [, first = ''] = pathname.split('/')
  const chosen = request.cookies.get(LANGUAGE_COOKIE)?.value
  if (first === '' && isLocale(chosen)) return NextResponse.redirect(new URL(`/${chosen}`, request.url))
  if (first === '') return toLocalizedPage(request)
  if (!isLocale(first)) return NextResponse.rewrite(new URL(`/api/moved${pathname}`, request.url))
  if (!isMadePerVisitor(pathname)) return toLocalizedPage(request)
  return withNonce(request)
}

/** Cached pages name their inline scripts by hash instead: they are the same for everyone, so a nonce would be no secret. */
function withNonce(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = policyWithNonce(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = toLocalizedPage(new NextRequest(request, { headers }))
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: '/((?!api|admin|_next|.*\\..*).*)' }
