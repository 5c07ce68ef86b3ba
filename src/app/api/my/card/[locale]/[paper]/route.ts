import { isLocale } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'
import { getPathname } from '@/platform/i18n/navigation'

type Context = { readonly params: Promise<{ locale: string; paper: string }> }

export const dynamic = 'force-dynamic'

const NO_STORE = { 'cache-control': 'private, no-store' }

/** The own membership card as a PDF, downloaded at once. Whoever has none (any more) is shown why. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, paper } = await params
  if (!isLocale(locale) || (paper !== 'a4' && paper !== 'phone')) {
    return new Response(null, { status: 404, headers: NO_STORE })
  }
  const viewer = await currentViewer()
  // Making documents takes a library that every process would carry along, and few visits need.
  const { drawOwnCard } = await import('@/use-cases/print-card/draw-own-card')
  const drawn =
    viewer && !viewer.isConsentDue
      ? await drawOwnCard({ alumnusId: viewer.alumnusId, paper, locale, now: new Date() })
      : null
  if (!drawn) {
    const location = getPathname({ locale, href: '/my/card' })
    return new Response(null, { status: 303, headers: { ...NO_STORE, location } })
  }
  return new Response(drawn.pdf, {
    headers: {
      ...NO_STORE,
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${drawn.fileName}"`,
    },
  })
}
