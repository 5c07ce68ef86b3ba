import { findOwnReceipt } from '@/features/payments/queries/find-own-receipt'
import { currentViewer } from '@/platform/auth/current-viewer'

type Context = { readonly params: Promise<{ number: string }> }

export const dynamic = 'force-dynamic'

/** A receipt or credit note as PDF, for whoever paid: signed in, or with the visit to the payment page in hand. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { number } = await params
  const visit = new URL(request.url).searchParams.get('visit')
  const viewer = await currentViewer()
  const drawn = await findOwnReceipt(number, { visit, alumnusId: viewer?.alumnusId ?? null })
  if (!drawn) return new Response(null, { status: 404 })
  return new Response(drawn.pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${drawn.fileName}"`,
      'cache-control': 'private, no-store',
    },
  })
}
