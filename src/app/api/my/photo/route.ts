import { receivePhoto } from '@/features/alumni/actions/receive-photo'
import { ownPhotoResponse } from '@/features/alumni/queries/find-own-photo'
import { currentViewer } from '@/platform/auth/current-viewer'

export const dynamic = 'force-dynamic'

/** The own photo; for everybody else there is none here. */
export async function GET(): Promise<Response> {
  const viewer = await currentViewer()
  return viewer
    ? ownPhotoResponse(viewer.alumnusId)
    : new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
}

export const POST = (request: Request): Promise<Response> => receivePhoto(request)
