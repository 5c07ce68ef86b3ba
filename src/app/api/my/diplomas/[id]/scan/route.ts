import { receiveScan } from '@/features/alumni/actions/receive-scan'
import { openOwnScan } from '@/features/alumni/queries/open-scan'
import { scanResponse } from '@/features/alumni/queries/scan-response'
import { currentViewer } from '@/platform/auth/current-viewer'
import { getPortal } from '@/platform/database/get-portal'

type Context = { readonly params: Promise<{ id: string }> }

export const dynamic = 'force-dynamic'

/** The scan of an own diploma. For everybody else there is none, whether or not the diploma exists. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return notThere()
  const portal = await getPortal()
  const own = { diplomaId: diplomaId((await params).id), alumnusId: viewer.alumnusId }
  const scan = await openOwnScan(portal, own)
  return scan ? scanResponse(portal, scan) : notThere()
}

const notThere = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })

/** A form sends a file here: the actions of pages take no more than a megabyte, from anybody. */
export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  receiveScan(request, diplomaId((await params).id))

function diplomaId(written: string): number {
  return /^\d{1,9}$/.test(written) ? Number(written) : 0
}
