import { findRedirect } from '@/features/content/queries/find-redirect'
import { DEFAULT_LOCALE } from '@/kernel/locale'
import { env } from '@/platform/env'

type Context = { readonly params: Promise<{ path: string[] }> }

/** An address without a language: an old one moves for good, any other is looked for in Dutch. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const to = await findRedirect(`/${path.map(asWritten).join('/')}`)
  if (to) return Response.redirect(new URL(to, env().APP_URL), 301)
  const { search } = new URL(request.url)
  return Response.redirect(
    new URL(
      `/${DEFAULT_LOCALE}/${path.map((part) => encodeURIComponent(asWritten(part))).join('/')}${search}`,
      env().APP_URL,
    ),
    307,
  )
}

/** As an editor would write it; what cannot be decoded is nobody's address anyway. */
function asWritten(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
