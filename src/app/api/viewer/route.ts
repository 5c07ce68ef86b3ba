import { currentViewer } from '@/platform/auth/current-viewer'

export const dynamic = 'force-dynamic'

/** Who is signed in, for what is personal on pages that are the same for everyone; null when nobody is. */
export async function GET(): Promise<Response> {
  const viewer = await currentViewer()
  const shown = viewer && { firstName: viewer.firstName, number: viewer.number, language: viewer.language }
  return Response.json(
    { viewer: shown },
    { headers: { 'cache-control': 'private, no-store', vary: 'cookie' } },
  )
}
