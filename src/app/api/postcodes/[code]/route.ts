import { findTowns } from '@/features/alumni/queries/find-towns'

type Context = { readonly params: Promise<{ code: string }> }

/** The towns of a Belgian postal code: the same for everyone, and for a long time. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code } = await params
  const found = findTowns(code)
  if (found.towns.length === 0) return Response.json(found, { status: 404 })
  return Response.json(found, { headers: { 'cache-control': 'public, max-age=86400' } })
}
